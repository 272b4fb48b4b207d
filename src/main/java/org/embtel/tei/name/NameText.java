package org.embtel.tei.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the text of names apart. */
final class NameText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** Initials that stand close to each other or to the surname: "C.C.Rafn". */
    private static final Pattern CLOSE = Pattern.compile("(?<=\\p{Lu}\\.)(?=\\p{Lu}[\\p{L}'’-])");

    /** The years of a life, as catalogues of libraries put them after a name. */
    private static final Pattern YEARS =
            Pattern.compile(
                    ",? *\\(?(?:(?:fl|b|d|c|ca|active|approximately|born|died|geb|gest)\\.? |[*†])*"
                            + "(?:-|–)? ?(?:ca?\\.|approximately)? ?\\d{3,4}\\??"
                            + "(?: ?[-–/] ?(?:ca?\\.|approximately)? ?(?:\\d{2,4}\\??)?)?\\)?\\.?$");

    /** In brackets or quotation marks: another name of the same person. */
    private static final Pattern ASIDE =
            Pattern.compile(" *(?:[(\\[][^()\\[\\]]*[)\\]]|[\"“„][^\"“”]+[\"”“])");

    /** Who does what, before the name of who does it. */
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iu)^(?:(?:hg|hrsg|ed|eds|éd|übers|trans)\\.|herausgegeben|edited|édité"
                            + "|transcribed|translated|übersetzt|ediert|bearbeitet)"
                            + "(?: (?-i:\\p{Ll}+))*? (?:von|by|par) ");

    private NameText() {}

    static String oneLine(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    static List<String> words(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(SPACES.split(CLOSE.matcher(text.strip()).replaceAll(" ")));
    }

    /** The words of the name alone, without years, other names and who does what. */
    static String bare(String name) {
        String alone = ASIDE.matcher(YEARS.matcher(name).replaceFirst("")).replaceAll("");
        String said = ROLE.matcher(alone).replaceFirst("").strip();
        return said.isEmpty() ? name : said;
    }

    static String initials(String given) {
        return words(given).stream().map(NameText::initial).collect(Collectors.joining(" "));
    }

    private static String initial(String name) {
        return List.of(name.split("(?<=-)|(?=-)")).stream()
                .map(part -> part.equals("-") ? part : firstLetter(part) + ".")
                .collect(Collectors.joining());
    }

    private static String firstLetter(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
