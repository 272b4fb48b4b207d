package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.reference.FileNumber.Kind;

/** "611.61/5-957", "Central Files 1967-69, POL 19 BONIN IS", "P800100-1855", "Lot 64 D 199". */
final class FileNumbers implements ReferenceForm {

    /**
     * How a filing system numbers.
     *
     * @param sign a word without which there is none
     * @param pattern one number, as the group {@code file}
     */
    private record Numbering(Kind kind, String sign, Pattern pattern) {}

    /** Subject and country, a slash, then month, day and year without separators. */
    private static final String DECIMAL =
            "\\b(?<file>(?:\\d{2,3}[A-Z]?(?:(?:\\. ?[0-9A-Z]{1,10}){1,2}|(?=-[A-Z]))|\\d{3}(?=/))"
                    + "(?:\\([A-Za-z]{1,3}\\))?(?:[ /-]\\(?[A-Za-z]{1,12}\\)?){0,3}+"
                    + " ?/ ?(?:1[0-2]|[1-9])(?: ?- ?| )[0-3]?\\d\\d\\d)(?!\\d)";

    private static final String SUBJECTS =
            "AE|AGR|AID|AV|BG|CR|CSM|CUL|DEF|E|ECIN|ECON|EDU|EDX|FN|FSE|FT|FTD|IC|INCO|INF|INT|IT"
                    + "|LAB|LEG|MED|ORG|PER|PET|POL|PPV|PR|PS|REF|SCI|SOC|SP|STR|TEL|TP|TRV|UN";

    /** Only after the words that introduce one: in capitals alone it could be anything. */
    private static final String SUBJECT =
            "(?:Central Files?(?:,? 19\\d\\d-\\d\\d)?|[Ii]bid\\.)[,:] ?"
                    + "(?<file>(?:"
                    + SUBJECTS
                    + ")\\b(?: ?\\([A-Z]{1,8}\\))?"
                    + "(?: \\d{1,2}(?:-\\d{1,2}){0,3}(?!\\d))?"
                    + "(?: ?[ /-](?:[A-Z]{1,15}|(?<=/)\\p{Lu}\\p{Ll}{1,15}|\\([A-Z]{1,8}\\))"
                    + "(?![\\p{Ll}\\w])){0,5})(?![\\w/]| Files)";

    private static final List<Numbering> NUMBERINGS =
            List.of(
                    new Numbering(Kind.DECIMAL, "/", Pattern.compile(DECIMAL)),
                    new Numbering(Kind.SUBJECT, ", ", Pattern.compile(SUBJECT)),
                    new Numbering(
                            Kind.REEL,
                            "File",
                            Pattern.compile("\\b(?<file>[PDN]\\d{6,7} ?- ?\\d{4})\\b")),
                    new Numbering(
                            Kind.LOT,
                            "ot ",
                            Pattern.compile("\\b(?<file>[Ll]ot \\d{2} ?-?[A-Z] ?-?\\d{1,4})\\b")));

    private static final Pattern LOT = Pattern.compile("[Ll]ot (\\d{2})\\W*([A-Z])\\W*(\\d+)");

    private static final Pattern BLANKS_AROUND_MARKS = Pattern.compile(" ?([/.-]) ?");

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return NUMBERINGS.stream().anyMatch(numbering -> text.chars().contains(numbering.sign()));
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        for (Numbering numbering : NUMBERINGS) {
            if (text.chars().contains(numbering.sign())) {
                addAll(text, numbering, found);
            }
        }
        return found;
    }

    private static void addAll(
            NormalizedText text, Numbering numbering, List<ReferenceSpan> found) {
        Matcher file = text.matcher(numbering.pattern());
        while (file.find()) {
            String number = normalised(numbering.kind(), file.group("file"));
            found.add(
                    new ReferenceSpan(
                            file.start("file"),
                            file.end("file"),
                            new FileNumber(numbering.kind(), number)));
        }
    }

    private static String normalised(Kind kind, String number) {
        return kind == Kind.LOT
                ? LOT.matcher(number).replaceFirst("Lot $1 $2 $3")
                : BLANKS_AROUND_MARKS.matcher(number).replaceAll("$1");
    }
}
