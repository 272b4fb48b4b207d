package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.reference.Telegram.Medium;
import org.embtel.reference.Telegram.Sender;

/** The telegrams a telegram refers to in its opening: "Ref: A) Nicosia 2644 B) Ankara 3187". */
final class ReferenceLines implements Form {

    private static final List<String> SIGNS =
            List.of("ef: ", "efs: ", "eference: ", "eferences: ", "EF: ", "EFS: ");

    private static final Pattern OPENING = Pattern.compile("\\b(?:[Rr]ef(?:erence)?s?|REFS?): ?");

    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?:[,;]? (?:and )?)?(?:\\(?[A-Za-z](?:\\) ?|\\. |-))?"
                            + "(?<place>"
                            + Pieces.PLACE
                            + ")(?:'s?)?(?= \\d{1,6}\\b(?! \\p{Ll}))");

    private static final int MAX_ENTRIES = 26;

    @Override
    public boolean mayBeIn(PlainText text) {
        return text.hasAny(SIGNS);
    }

    @Override
    public List<Mention> in(PlainText text) {
        List<Mention> found = new ArrayList<>();
        Matcher opening = text.matcher(OPENING);
        while (opening.find()) {
            readEntries(text, opening.end(), found);
        }
        return found;
    }

    private static void readEntries(PlainText text, int at, List<Mention> found) {
        Matcher entry = text.at(at, ENTRY);
        for (int i = 0; i < MAX_ENTRIES && entry.lookingAt(); i++) {
            List<Mention> mentions =
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
