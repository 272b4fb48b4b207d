package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.reference.Telegram.Medium;
import org.embtel.reference.Telegram.Sender;

/** "Embtel 1924", "ReDeptel 1302 Nov. 21", "Urtels 3382 Mar 18 and 3406 Mar 19", "reftel". */
final class TelegraphicWords implements ReferenceForm {

    private static final List<String> SIGNS = List.of("tel", "des", "air", "gram", "instr");

    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(?:[Rr]e)?(?<who>(?i:emb?|leg|con|congen|dep|dept|ur|my|our|ref))"
                            + "(?<circular>circ?)?"
                            + "(?<what>(?i:tel|desp?|air|(?:air)?gram|instr))(?<plural>s)?\\b"
                            + "(?: ?\\[ ?(?<corrected>Dep|Emb|Leg)tels? ?\\])?"
                            + "(?: to (?<to>"
                            + PatternParts.PLACE
                            + ")(?= \\d))?");

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return text.hasAny(SIGNS);
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        Matcher word = text.matcher(WORD);
        while (word.find()) {
            found.addAll(mentions(text, word));
        }
        return found;
    }

    private static List<ReferenceSpan> mentions(NormalizedText text, Matcher word) {
        Telegram common = common(word);
        boolean plural = word.group("plural") != null;
        List<ReferenceSpan> numbered =
                NumberList.read(text, word.start(), word.end(), plural, common);
        if (!numbered.isEmpty()) {
            return numbered;
        }
        return List.of(new ReferenceSpan(word.start(), word.end(), common));
    }

    private static Telegram common(Matcher word) {
        String series = word.group("circular") == null ? "" : "Circular";
        Telegram telegram = Telegram.of(medium(word.group("what")), sender(word), series);
        return word.group("to") == null ? telegram : telegram.to(word.group("to"));
    }

    private static Medium medium(String what) {
        return switch (what.toLowerCase(Locale.ROOT)) {
            case "des", "desp" -> Medium.DESPATCH;
            case "air", "gram", "airgram" -> Medium.AIRGRAM;
            case "instr" -> Medium.INSTRUCTION;
            default -> Medium.TELEGRAM;
        };
    }

    /** An editor's correction in brackets, "Embtel [Deptel] 1354", is the word meant. */
    private static Sender sender(Matcher word) {
        String corrected = word.group("corrected");
        String who = corrected == null ? word.group("who") : corrected;
        return switch (who.toLowerCase(Locale.ROOT)) {
            case "em", "emb", "leg", "con", "congen" -> Sender.POST;
            case "dep", "dept" -> Sender.DEPARTMENT;
            case "ur" -> Sender.ADDRESSEE;
            case "my", "our" -> Sender.AUTHOR;
            default -> Sender.UNSAID;
        };
    }
}
