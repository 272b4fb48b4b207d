package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.reference.Telegram.Medium;
import org.embtel.reference.Telegram.Sender;

/** Numbers whose owner alone is named: "your 485", "Rangoon's 837", "State 178919", "CA-7021". */
final class BareNumbers implements ReferenceForm {

    private static final List<String> SIGNS =
            List.of("ur", "my", "'s", "s'", "State", "CA", "No.", "number");

    private static final Pattern OWNER =
            Pattern.compile(
                    "\\b(?:(?<addressee>[Yy]our|[Uu]r)|(?<author>[Oo]ur|[Mm]y)"
                            + "|(?<post>Embassy's|Legation's|Mission's)"
                            + "|(?<department>Department's|Dept's)"
                            + "|(?<place>"
                            + PatternParts.PLACE
                            + ")(?:'s|(?<=s)'))(?= (?:No\\. |number )?\\d{1,6}Z?\\b)");

    /** What a telegram does, and a thing counted does not. */
    private static final String SAYS =
            "received|repeated|rptd|gives?|gave|states|stated|indicates?|indicated|suggests?"
                    + "|suggested|requests?|requested|reports|reported|contains?|contained"
                    + "|makes?|shown|sent|set|points|pointed|emphasi[sz]es?|outlines?|outlined"
                    + "|describes?|described|discusses|discussed|recommends?|recommended"
                    + "|proposes|proposed|refers?|referred|transmits|transmitted|conveys"
                    + "|conveyed|confirms|confirmed|authori[sz]es|authori[sz]ed|instructs"
                    + "|instructed|asks|asked|raises|raised|crossed";

    /** What follows a number that stands for a telegram, and hardly ever one that counts things. */
    private static final Pattern NO_COUNT =
            Pattern.compile(
                    " (?:No\\. |number )?(?:\\d{6}Z\\b|\\d{1,6}(?:$|[.,;:)\\]?](?!\\d)"
                            + "|-(?=\\p{L})| [(\\[]| (?:"
                            + PatternParts.MONTH
                            + "|and|or|but|if|when|before|after|since|to|from|of|re|for|in|on"
                            + "|by|at|via|with|through|regarding|concerning|requesting"
                            + "|reporting|that|this|which|we|you|he|it|they|is|was|are|were"
                            + "|has|have|will|would|should|may|must|cannot|not|just|also|as"
                            + "|being|passed|"
                            + SAYS
                            + "|paras?|paragraphs?|sections?|[Pp]art|first|second|third|last"
                            + "|final)\\b"
                            + "|(?<=\\d{3}) (?=\\p{Lu}\\p{Ll})))");

    /** A year stands for a year, unless a date or the end of the clause follows. */
    private static final Pattern YEAR =
            Pattern.compile(
                    " (?:1[89]\\d\\d|20[0-2]\\d)\\b(?!, \\p{Lu}|[.,;)]| (?:and|of which|re|"
                            + SAYS
                            + ") )");

    private static final Pattern STATE =
            Pattern.compile("(?<!of )\\b(?:State|STATE)(?= \\d{4,6}\\b)");

    /** With a blank only up to four digits: five are a postal code of California. */
    private static final Pattern CIRCULAR_AIRGRAM =
            Pattern.compile("\\b(?=CA(?:-\\d{1,5}| \\d{2,4})\\b)");

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return text.hasNumberAfter(SIGNS);
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        Matcher owner = text.matcher(OWNER);
        while (owner.find()) {
            if (standsForTelegram(text, owner)) {
                found.addAll(read(text, owner, owned(owner)));
            }
        }
        Matcher state = text.matcher(STATE);
        while (state.find()) {
            found.addAll(read(text, state, telegram(Medium.TELEGRAM, Sender.DEPARTMENT)));
        }
        Matcher circular = text.matcher(CIRCULAR_AIRGRAM);
        while (circular.find()) {
            found.addAll(read(text, circular, telegram(Medium.AIRGRAM, Sender.UNSAID)));
        }
        return found;
    }

    private static boolean standsForTelegram(NormalizedText text, Matcher owner) {
        return text.at(owner.end(), NO_COUNT).lookingAt()
                && !text.at(owner.end(), YEAR).lookingAt();
    }

    private static List<ReferenceSpan> read(NormalizedText text, Matcher word, Telegram common) {
        return NumberList.read(text, word.start(), word.end(), false, common);
    }

    private static Telegram telegram(Medium medium, Sender sender) {
        return Telegram.of(medium, sender, "");
    }

    private static Telegram owned(Matcher owner) {
        String place = owner.group("place");
        Telegram telegram = telegram(Medium.TELEGRAM, sender(owner));
        return place == null ? telegram : telegram.from(place);
    }

    private static Sender sender(Matcher owner) {
        if (owner.group("addressee") != null) {
            return Sender.ADDRESSEE;
        }
        if (owner.group("author") != null) {
            return Sender.AUTHOR;
        }
        if (owner.group("department") != null) {
            return Sender.DEPARTMENT;
        }
        return owner.group("post") == null ? Sender.UNSAID : Sender.POST;
    }
}
