package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Treaties and laws by the number of the act: "TIAS No. 2762", "EAS 493", "Public Law 480". */
final class NumberedActs implements ReferenceForm {

    private static final List<String> SIGNS =
            List.of(
                    "TIAS",
                    "T.I.A.S.",
                    "Acts Series",
                    "Agreement Series",
                    "EAS",
                    "E.A.S.",
                    "Treaty Series",
                    "TS No",
                    "T.S. No",
                    "Public Law",
                    "Pub",
                    "P.L",
                    "P. L",
                    "PL");

    private static final String NO = ",? ?(?:[Nn]os?\\.? ?)?";

    /** British treaties have a series of the same name; its volumes are Command Papers. */
    private static final String NOT_BRITISH = "(?!\\d| \\((?:1[89]\\d\\d; ?)?C(?:md|mnd)?\\.)";

    /**
     * A series of acts.
     *
     * @param pattern one citation, its number as the group {@code number}
     */
    private record Series(Compilation compilation, Pattern pattern) {}

    private static final List<Series> SERIES =
            List.of(
                    new Series(
                            Compilation.TIAS,
                            Pattern.compile(
                                    "(?:\\bTIAS\\b|T\\.I\\.A\\.S\\."
                                            + "|(?:Treaties and )?Other International Acts Series)"
                                            + "(?: \\(TIAS\\)|\\))?"
                                            + NO
                                            + "(?<number>\\d{4,5})(?!\\d)")),
                    new Series(
                            Compilation.EAS,
                            Pattern.compile(
                                    "(?:Executive Agreement Series(?: \\(EAS\\))?|\\bEAS\\b"
                                            + "|E\\.A\\.S\\.)"
                                            + NO
                                            + "(?<number>\\d{1,3})(?!\\d)")),
                    new Series(
                            Compilation.TS,
                            Pattern.compile(
                                    "(?:(?<!Nations,? |British )Treaty Series(?: \\(TS\\))?"
                                            + NO
                                            + "|\\b(?:TS|T\\.S\\.) Nos?\\.? )"
                                            + "(?<number>\\d{1,4})"
                                            + NOT_BRITISH)),
                    new Series(
                            Compilation.PUBLIC_LAW,
                            Pattern.compile(
                                    "(?:Public Laws?|Pub\\. ?L\\.|\\bP\\. ?L\\.?|\\bPL\\b\\.?)"
                                            + "(?: No\\.?|-)? ?"
                                            + "(?<number>\\d{1,3}(?:-\\d{1,4})?)(?!\\d)")));

    private static final Pattern FURTHER =
            Pattern.compile(",? and (?<number>\\d{3,5})(?=$|[.,;)\\]])|, (?<next>\\d{3,5})(?=,)");

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return text.hasAny(SIGNS);
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        for (Series series : SERIES) {
            Matcher act = text.matcher(series.pattern());
            while (act.find()) {
                found.add(mention(act.start(), act, "number", series.compilation()));
                addFurther(text, act.end(), series.compilation(), found);
            }
        }
        return found;
    }

    /** Only treaties come in lists: after a law, "and 1954" is likelier a year. */
    private static void addFurther(
            NormalizedText text, int at, Compilation compilation, List<ReferenceSpan> found) {
        if (compilation != Compilation.TIAS) {
            return;
        }
        Matcher further = text.at(at, FURTHER);
        while (further.lookingAt()) {
            String group = further.group("number") == null ? "next" : "number";
            found.add(mention(further.start(group), further, group, compilation));
            further.region(further.end(), text.chars().length());
        }
    }

    private static ReferenceSpan mention(
            int start, Matcher act, String group, Compilation compilation) {
        LegalCitation citation = new LegalCitation(compilation, "", "", act.group(group));
        return new ReferenceSpan(start, act.end(group), citation);
    }
}
