package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.reference.Telegram.Medium;
import org.embtel.reference.Telegram.Sender;

/** The telegrams a telegram refers to in its opening: "Ref: A) Nicosia 2644 B) Ankara 3187". */
final class ReferenceLines implements ReferenceForm {

    private static final List<String> SIGNS =
            List.of("ef: ", "efs: ", "eference: ", "eferences: ", "EF: ", "EFS: ");

    private static final Pattern OPENING = Pattern.compile("\\b(?:[Rr]ef(?:erence)?s?|REFS?): ?");

    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?:[,;]? (?:and )?)?(?:\\(?[A-Za-z](?:\\) ?|\\. |-))?"
                            + "(?<place>"
                            + PatternParts.PLACE
                            + ")(?:'s?)?(?= \\d{1,6}\\b(?! \\p{Ll}))");

    private static final int MAX_ENTRIES = 26;

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return text.hasAny(SIGNS);
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        Matcher opening = text.matcher(OPENING);
        while (opening.find()) {
            readEntries(text, opening.end(), found);
        }
        return found;
    }

    private static void readEntries(NormalizedText text, int at, List<ReferenceSpan> found) {
        Matcher entry = text.at(at, ENTRY);
        for (int i = 0; i < MAX_ENTRIES && entry.lookingAt(); i++) {
            List<ReferenceSpan> mentions =
                    NumberList.read(text, entry.start("place"), entry.end(), false, from(entry));
            if (mentions.isEmpty()) {
                return;
            }
            found.addAll(mentions);
            entry.region(mentions.get(mentions.size() - 1).end(), text.chars().length());
        }
    }

    private static Telegram from(Matcher entry) {
        return Telegram.of(Medium.TELEGRAM, Sender.UNSAID, "").from(entry.group("place"));
    }
}
