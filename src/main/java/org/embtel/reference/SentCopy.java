package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a telegram that went to another post under that post's own number: "Repeated to
 * Helsinki as telegram 523".
 *
 * @param to the post
 * @param number the number of the copy
 */
public record SentCopy(Office to, OwnNumber number) {

    private static final String AS =
            "(?:the )?(?<place>"
                    + PatternParts.OFFICE
                    + ")(?: Conference)?(?: for information)? as (?:[Tt]elegram )?(?:No\\. ?)?"
                    + "(?:(?<series>(?i:"
                    + NamedSeries.NAMES
                    + ")) )?(?<number>\\d{1,6})\\b(?! and \\d)";

    private static final Pattern FIRST =
            Pattern.compile("\\b(?:[Rr]epeated|[Ss]ent|[Pp]assed)\\b[^.;]{0,80}?\\b" + AS);

    private static final Pattern NEXT = Pattern.compile("(?:,|,? and)(?: to)? " + AS);

    /** The copies that a note on the sending of a telegram numbers. */
    public static List<SentCopy> in(String note) {
        List<SentCopy> copies = new ArrayList<>();
        NormalizedText text = NormalizedText.of(note);
        Matcher first = text.matcher(FIRST);
        while (first.find()) {
            copies.add(of(first));
            Matcher next = text.at(first.end(), NEXT);
            while (next.lookingAt()) {
                copies.add(of(next));
                next.region(next.end(), note.length());
            }
        }
        return List.copyOf(copies);
    }

    private static SentCopy of(Matcher copy) {
        String series = copy.group("series");
        return new SentCopy(
                Office.of(copy.group("place")),
                new OwnNumber(
                        series == null ? "" : NamedSeries.capitalised(series),
                        copy.group("number")));
    }
}
