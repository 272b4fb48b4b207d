package org.embtel.tei.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.embtel.tei.name.PersonalName.Parts;

/**
 * Reads a name of which nobody encoded the parts. It rather leaves a name whole than divide it in
 * the wrong place; words that are no names, {@code Alexander of Hales}, leave it whole.
 */
final class NameReading {

    /** A surname before a comma has no more words, with its particles. */
    private static final int LONGEST_SURNAME = 5;

    private final String written;
    private final String language;
    private final List<String> titles = new ArrayList<>();
    private String suffix = "";

    private NameReading(String written, String language) {
        this.written = written;
        this.language = language;
    }

    static PersonalName of(String written, String language) {
        return isOrganisation(written)
                ? PersonalName.organisation(written, language)
                : new NameReading(written, language).read();
    }

    static PersonalName ofPerson(String written, String language) {
        return new NameReading(written, language).read();
    }

    /**
     * By a word that only such names have, or a number; what follows a person's name is no proof.
     */
    private static boolean isOrganisation(String written) {
        String name = NameText.bare(written);
        int comma = name.indexOf(", ");
        String first = comma < 0 ? name : name.substring(0, comma);
        List<String> words = NameText.words(first);
        boolean person = comma > 0 && words.size() > 1;
        return words.subList(0, hasInitial(words) ? words.size() - 1 : words.size()).stream()
                        .anyMatch(NameWords::isCorporate)
                || words.size() > 1 && words.get(0).equalsIgnoreCase("the")
                || name.matches(".*\\d.*")
                || comma > 0
                        && !person
                        && NameText.words(name).stream().anyMatch(NameWords::isCorporate);
    }

    /** An initial tells that what follows is a surname, whatever else it may mean. */
    private static boolean hasInitial(List<String> words) {
        return words.stream()
                .limit(Math.max(0L, words.size() - 1L))
                .anyMatch(word -> word.matches("\\p{Lu}\\."));
    }

    private PersonalName read() {
        var stretches = new ArrayList<>(List.of(NameText.bare(written).split(", +")));
        while (stretches.size() > 1 && isAfterName(stretches)) {
            after(stretches.remove(stretches.size() - 1));
        }
        Parts parts = isInverted(stretches) ? inverted(stretches) : natural(stretches.get(0));
        return new PersonalName(written, false, parts, language, List.of());
    }

    /** {@code William F. Sanford, Jr.}; a rank only after a name that is whole without it. */
    private static boolean isAfterName(List<String> stretches) {
        String last = stretches.get(stretches.size() - 1);
        boolean whole = stretches.size() > 2 || NameText.words(stretches.get(0)).size() > 1;
        return NameText.words(last).stream()
                .allMatch(
                        word ->
                                NameWords.isSuffix(word)
                                        || NameWords.isDegree(word)
                                        || whole && NameWords.isTitle(word));
    }

    private void after(String stretch) {
        for (String word : NameText.words(stretch)) {
            if (NameWords.isSuffix(word)) {
                suffix = word;
            } else {
                titles.add(word);
            }
        }
    }

    /** A second stretch with words that are no names says where a person works. */
    private static boolean isInverted(List<String> stretches) {
        return stretches.size() > 1
                && !isAffiliation(stretches.get(1))
                && NameText.words(stretches.get(0)).size() <= LONGEST_SURNAME;
    }

    private static boolean isAffiliation(String stretch) {
        List<String> words = NameText.words(stretch);
        return words.stream().anyMatch(word -> NameWords.isCorporate(word) || isOtherWord(word));
    }

    /** {@code Hofmannsthal, Hugo von}; {@code van Houten, Anna}. */
    private Parts inverted(List<String> stretches) {
        List<String> surname = NameText.words(stretches.get(0));
        int leading = particlesAt(0, surname);
        List<String> given = withoutTitles(NameText.words(stretches.get(1)));
        int trailing = given.size();
        while (trailing > 1 && isDroppable(given.get(trailing - 1))) {
            trailing--;
        }
        boolean words = surname.stream().noneMatch(NameReading::isOtherWord);
        return given.isEmpty() || leading == surname.size() || !words
                ? Parts.NONE
                : parts(
                        joined(given.subList(0, trailing)),
                        joined(given.subList(trailing, given.size())),
                        joined(surname.subList(0, leading)),
                        joined(surname.subList(leading, surname.size())));
    }

    private static boolean isDroppable(String word) {
        return isSmall(word) && NameWords.isParticle(word);
    }

    private Parts natural(String name) {
        List<String> words = withoutTitles(withoutSuffix(NameText.words(name)));
        if (words.stream().anyMatch(NameReading::isOtherWord)
                || NameOrder.isNeverInverted(language)) {
            return Parts.NONE;
        }
        if (NameOrder.isSurnameFirst(language, name)) {
            return surnameFirst(words);
        }
        if (words.size() < 2 || isLabel(words)) {
            return Parts.NONE;
        }
        if (isDroppable(words.get(0))) {
            return divided(words, 0); // "von Brentano": only the surname.
        }
        return hasPatronymicLast(words)
                ? parts(joined(words.subList(1, words.size())), "", "", words.get(0))
                : divided(words, beginOfSurname(words));
    }

    /** {@code Bartók Béla}, {@code 毛泽东}. */
    private Parts surnameFirst(List<String> words) {
        if (words.size() > 1) {
            return parts(joined(words.subList(1, words.size())), "", "", words.get(0));
        }
        String name = words.isEmpty() ? "" : words.get(0);
        int letters = name.isEmpty() ? 0 : NameOrder.surnameLength(language, name);
        int at = name.offsetByCodePoints(0, letters);
        return letters == 0 ? Parts.NONE : parts(name.substring(at), "", "", name.substring(0, at));
    }

    /** Before any particle, or a capital that begins surnames; else the last word. */
    private int beginOfSurname(List<String> words) {
        int last = words.size() - 1;
        int and = words.indexOf("y");
        if (and > 1) {
            return and - 1;
        }
        int both = NameOrder.hasTwoSurnames(language) && words.size() > 2 ? last - 1 : last;
        return IntStream.range(1, last)
                .filter(i -> !isServant(words.get(i - 1)))
                .filter(
                        i ->
                                isDroppable(words.get(i))
                                        || isArticled(words.get(i))
                                        || NameWords.beginsSurname(words.get(i)))
                .findFirst()
                .orElse(both);
    }

    /** Of Arabic forenames the first word: {@code Abd al-Salam}. */
    private static boolean isServant(String word) {
        return word.matches("(?i)abd|abdel|abu|abou");
    }

    /** A particle that is written with what follows: {@code al-Hakim}, {@code d’Alembert}. */
    private static boolean isArticled(String word) {
        return word.matches("\\p{Ll}{1,4}['’-]\\p{Lu}.*");
    }

    private Parts divided(List<String> words, int begin) {
        int family = begin + particlesAt(begin, words.subList(0, words.size() - 1));
        List<String> particles = words.subList(begin, family);
        boolean dropped = NameWords.isDropped(particles, language);
        return parts(
                joined(words.subList(0, begin)),
                dropped ? joined(particles) : "",
                dropped ? "" : joined(particles),
                joined(words.subList(family, words.size())));
    }

    private static int particlesAt(int from, List<String> words) {
        int end = from;
        while (end < words.size() && isDroppable(words.get(end))) {
            end++;
        }
        return end - from;
    }

    private List<String> withoutSuffix(List<String> words) {
        int end = words.size();
        while (end > 1
                && (NameWords.isDegree(words.get(end - 1))
                        || end > 2 && NameWords.isSuffix(words.get(end - 1)))) {
            after(words.get(--end));
        }
        return words.subList(0, end);
    }

    private List<String> withoutTitles(List<String> words) {
        int begin = 0;
        while (begin < words.size() - 1 && NameWords.isTitle(words.get(begin))) {
            titles.add(begin, words.get(begin));
            begin++;
        }
        return words.subList(begin, words.size());
    }

    /** Initials alone are no name: {@code A. B.} */
    private static boolean isLabel(List<String> words) {
        return words.get(words.size() - 1).matches("\\p{Lu}\\.?");
    }

    /** {@code Булгаков Михаил Афанасьевич}. */
    private static boolean hasPatronymicLast(List<String> words) {
        return words.size() == 3
                && words.get(2).matches(".*(?:вич|вна|ична|інічна|ич)")
                && !words.get(1).matches(".*(?:вич|вна|ична)");
    }

    private static boolean isOtherWord(String word) {
        return isSmall(word) && !NameWords.isParticle(word) && word.matches("[^\\p{Lu}]*");
    }

    private static boolean isSmall(String word) {
        int first = word.codePoints().filter(Character::isLetter).findFirst().orElse('A');
        return Character.isLowerCase(first);
    }

    private Parts parts(String given, String dropping, String nonDropping, String family) {
        return new Parts(given, dropping, nonDropping, family, suffix, joined(titles));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
