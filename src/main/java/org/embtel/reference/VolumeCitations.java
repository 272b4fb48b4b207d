package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Treaties and laws by volume and page: "11 Bevans 1283", "5 UST (pt. 3) 2908", "UNTS 226:5",
 * "League of Nations Treaty Series, vol. 157, p. 371"; sections of the Code too.
 */
final class VolumeCitations implements ReferenceForm {

    private static final List<String> SIGNS =
            List.of(
                    "Bevans",
                    "UST",
                    "Stat.",
                    "Stat ",
                    "Stat,",
                    "UNTS",
                    "LNTS",
                    "U.S.C.",
                    "USC",
                    "U.S.T.",
                    "N.T.S.",
                    "Treaty Series",
                    "International Agreements",
                    "Statutes");

    private static final String NAME =
            "(?<bevans>Bevans)|(?<ust>UST\\b|U\\.S\\.T\\.)|(?<stat>Stat\\b[.,]?)"
                    + "|(?<unts>UNTS\\b|U\\.N\\.T\\.S\\.)|(?<lnts>LNTS\\b|L\\.N\\.T\\.S\\.)"
                    + "|(?<usc>USC\\b|U\\.S\\.C\\.(?:A\\.)?)";

    private static final String LONG_NAME =
            "(?<bevans>\\bBevans\\b"
                    + "|Treaties and Other International Agreements of the United States"
                    + "[^.;]{0,40}?)"
                    + "|(?<ust>\\bUST\\b"
                    + "|United States Treaties and Other International Agreements)"
                    + "|(?<stat>Statutes at Large)"
                    + "|(?<unts>\\bUNTS\\b|United Nations(?: Treaty Series|, Treaty Series))"
                    + "|(?<lnts>\\bLNTS\\b|League of Nations(?: Treaty Series|, Treaty Series))";

    private static final String PART =
            "(?:,? \\((?:(?:pts?\\.?|part) ?)?(?<part>\\d)\\),?"
                    + "|,? p(?:t\\.|art) ?(?<part2>\\d),?)?";

    private static final String PAGES =
            "B?\\d{1,5}(?:[a-z]\\b)?(?:-\\d{1,5}(?:[a-z]\\b)?)?(?![\\d%]|[.,]\\d)";

    private static final Pattern VOLUME_FIRST =
            Pattern.compile(
                    "(?<![\\w.,-])(?<volume>\\d{1,3}) (?:"
                            + NAME
                            + ")"
                            + PART
                            + " ?(?:pp?\\. ?|§+ ?|[Ss]ec(?:tion|\\.) )?(?<number>"
                            + PAGES
                            + ")");

    private static final Pattern NAME_FIRST =
            Pattern.compile(
                    "(?:"
                            + LONG_NAME
                            + ")(?: \\([A-Z]{3,4}\\))?(?:,? [Vv]ol(?:ume|\\.)?|(?<=UNTS)|(?<=LNTS))"
                            + " (?<volume>\\d{1,3}|[CDLXVI]{1,9})(?: \\(\\d{4}\\))?"
                            + PART
                            + "(?::|,? (?:pp?|No)\\.) ?(?<number>"
                            + PAGES
                            + ")");

    private static final Pattern FURTHER_PAGES =
            Pattern.compile(",? and (?:pp?\\. )?(?<number>" + PAGES + ")(?=$|[.,;)\\]](?! \\d))");

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return text.hasAny(SIGNS);
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        for (Pattern order : List.of(VOLUME_FIRST, NAME_FIRST)) {
            Matcher citation = text.matcher(order);
            while (citation.find()) {
                add(text, citation, compilation(citation), found);
            }
        }
        return found;
    }

    private static void add(
            NormalizedText text,
            Matcher match,
            Compilation compilation,
            List<ReferenceSpan> found) {
        String part = match.group("part") == null ? match.group("part2") : match.group("part");
        Function<String, LegalCitation> page =
                number ->
                        new LegalCitation(
                                compilation,
                                match.group("volume"),
                                part == null ? "" : part,
                                number);
        found.add(new ReferenceSpan(match.start(), match.end(), page.apply(match.group("number"))));
        Matcher further = text.at(match.end(), FURTHER_PAGES);
        if (further.lookingAt()) {
            String number = further.group("number");
            found.add(
                    new ReferenceSpan(further.start("number"), further.end(), page.apply(number)));
        }
    }

    private static Compilation compilation(Matcher citation) {
        if (citation.group("bevans") != null) {
            return Compilation.BEVANS;
        }
        if (citation.group("ust") != null) {
            return Compilation.UST;
        }
        if (citation.group("stat") != null) {
            return Compilation.STAT;
        }
        if (citation.group("unts") != null) {
            return Compilation.UNTS;
        }
        return citation.group("lnts") == null ? Compilation.USC : Compilation.LNTS;
    }
}
