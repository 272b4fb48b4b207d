package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.reference.Telegram.Medium;
import org.embtel.reference.Telegram.Sender;

/** "telegram 1041 from Ottawa, June 30", "Embassy telegrams 2506 and 2507", "despatch No. 573". */
final class SpelledOutTelegrams implements ReferenceForm {

    private static final List<String> SIGNS =
            List.of("elegram", "tel ", "tel.", "tels ", "able", "patch", "irgram", "nstruction");

    private static final Pattern OWNER =
            Pattern.compile(
                    "(?<![\\p{L}-])(?:(?<post>Embassy|Legation|Consulate(?: General)?|Mission"
                            + "|Delegation|Emb|Leg)|(?<department>Department|Dept)"
                            + "|(?<addressee>[Yy]our|[Uu]r)|(?<author>[Mm]y|[Oo]ur)"
                            + "|(?<place>"
                            + PatternParts.PLACE
                            + "))(?:'s?)? (?:(?i:niact|priority|top secret|secret) )?$");

    /** Longer than any place name. */
    private static final int OWNER_REACH = 50;

    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(?<circular>(?i:circ(?:ular|\\.)?) )?"
                            + "(?<what>[Tt]elegram|[Tt]el\\.?|[Cc]able|[Cc]ablegram|[Dd][ei]spatch"
                            + "|[Aa]irgram|[Ii]nstruction)(?<plural>e?s)?(?<circular2> circular)?"
                            + "(?: from (?:the )?(?<from>"
                            + PatternParts.OFFICE
                            + "))?(?: to (?:the )?(?<to>"
                            + PatternParts.OFFICE
                            + "))?,?(?= (?:(?:[Nn]o|[Nn]umber)s?\\.? |#)?(?:[A-Z]{1,2}[- ]"
                            + "|HC-LN )?\\d)");

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return text.hasAny(SIGNS);
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        Matcher word = text.matcher(WORD);
        while (word.find()) {
            Matcher owner = text.before(word.start(), OWNER_REACH, OWNER);
            boolean owned = owner.find();
            int start = owned ? owner.start() : word.start();
            Telegram common = owned ? common(word, owner) : common(word);
            boolean plural = word.group("plural") != null;
            found.addAll(NumberList.read(text, start, word.end(), plural, common));
        }
        return found;
    }

    private static Telegram common(Matcher word, Matcher owner) {
        Telegram telegram = common(word).by(sender(owner));
        return owner.group("place") == null ? telegram : telegram.from(owner.group("place"));
    }

    private static Telegram common(Matcher word) {
        boolean circular = word.group("circular") != null || word.group("circular2") != null;
        String series = circular ? "Circular" : "";
        return Telegram.of(medium(word.group("what")), Sender.UNSAID, series)
                .from(given(word.group("from")))
                .to(given(word.group("to")));
    }

    private static String given(String group) {
        return group == null ? "" : group;
    }

    private static Sender sender(Matcher owner) {
        if (owner.group("post") != null) {
            return Sender.POST;
        }
        if (owner.group("department") != null) {
            return Sender.DEPARTMENT;
        }
        if (owner.group("addressee") != null) {
            return Sender.ADDRESSEE;
        }
        return owner.group("author") == null ? Sender.UNSAID : Sender.AUTHOR;
    }

    private static Medium medium(String what) {
        return switch (what.toLowerCase(Locale.ROOT)) {
            case "despatch", "dispatch" -> Medium.DESPATCH;
            case "airgram" -> Medium.AIRGRAM;
            case "instruction" -> Medium.INSTRUCTION;
            default -> Medium.TELEGRAM;
        };
    }
}
