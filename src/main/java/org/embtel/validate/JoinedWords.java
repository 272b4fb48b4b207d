package org.embtel.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;
import org.embtel.tei.Trait;

/**
 * Two words with a tag between them have a space between them too, and one word has none. What is a
 * word, the rest of the transcription tells.
 */
final class JoinedWords implements Proofreader {

    private static final Set<String> PREFIXES =
            Set.of(
                    "Mc", "Mac", "Fitz", "De", "Del", "Della", "Des", "Di", "Da", "Du", "La", "Le",
                    "Lo", "Van", "Von", "Ver", "Ter", "Ten", "St", "San", "Al", "El", "Ben", "Ap");

    private static final Pattern WORD_AND_COMMA = Pattern.compile("(?:\\p{Ll}{3})?[,;]");

    private static final Pattern THREE_LETTERS = Pattern.compile("\\p{L}{3}");

    /** A word that occurs so often in the rest of the transcription is one. */
    private static final int KNOWN = 3;

    private static final int SHORTEST_FIGURE = 3;

    private final Remarks remarks;
    private final WordCounts words = new WordCounts();
    private final List<Meeting> doubtful = new ArrayList<>();

    JoinedWords(Remarks remarks) {
        this.remarks = remarks;
    }

    /** What meets at a boundary: two words, or the halves of one. */
    private record Meeting(WordBoundary boundary, String before, String after) {

        String joined() {
            return smallBefore() + smallAfter();
        }

        String smallBefore() {
            return before.toLowerCase(Locale.ROOT);
        }

        String smallAfter() {
            return after.toLowerCase(Locale.ROOT);
        }

        boolean endsSmall() {
            return Character.isLowerCase(before.charAt(before.length() - 1));
        }

        boolean beginsSmall() {
            return Character.isLowerCase(after.charAt(0));
        }
    }

    @Override
    public void read(TextRun run) {
        words.add(run.text());
    }

    @Override
    public void join(WordBoundary boundary) {
        var meeting = new Meeting(boundary, boundary.wordBefore(), boundary.wordAfter());
        if (meeting.before().isEmpty() || meeting.after().isEmpty()) {
            afterPunctuation(meeting);
        } else if (boundary.spaced()) {
            acrossPages(meeting);
        } else if (boundary.crossed().stream().noneMatch(JoinedWords::mayJoin)) {
            unspaced(meeting);
        }
    }

    /**
     * Where a hand was at work, letters may meet in any way; small capitals and raised letters are
     * set within words.
     */
    private static boolean mayJoin(TeiElement element) {
        return element.is(Trait.INTERVENTION)
                || element.attribute("break").equals("no")
                || Stream.of("rend", "rendition", "style")
                        .map(element::attribute)
                        .anyMatch(look -> look.matches("(?i).*(sup|sub|caps|small|#?\\bsc\\b).*"));
    }

    private void acrossPages(Meeting meeting) {
        if (!meeting.boundary().crosses(Trait.PAGE)) {
            return;
        }
        if (meeting.before().equalsIgnoreCase(meeting.after())) {
            repeated(meeting);
        } else if (meeting.beginsSmall() && meeting.endsSmall()) {
            doubtful.add(meeting);
        }
    }

    private void unspaced(Meeting meeting) {
        long parts = meeting.boundary().crossed().stream().filter(JoinedWords::isNamePart).count();
        if (parts > 1) {
            joined(meeting);
        } else if (meeting.endsSmall() && mayBeTwo(meeting) && !isData(meeting.boundary())) {
            doubtful.add(meeting);
        }
    }

    /** Links such as {@code d'} and {@code Mc} may be joined to what follows. */
    private static boolean isNamePart(TeiElement element) {
        return element.is(Trait.NAME_PART) && !element.is("nameLink");
    }

    /** The parts of a {@code bibl} or an address: where there is no text, templates part them. */
    private static boolean isData(WordBoundary boundary) {
        return boundary.crossed().stream()
                .allMatch(element -> element.parent().stream().noneMatch(JoinedWords::hasWords));
    }

    private static boolean hasWords(TeiElement element) {
        return element.is(Trait.PROSE) || element.hasOwnWords();
    }

    /** A short figure may well be the mark of a note. */
    private static boolean mayBeTwo(Meeting meeting) {
        boolean mark =
                Character.isDigit(meeting.after().charAt(0))
                        && meeting.after().length() < SHORTEST_FIGURE;
        return !mark
                && meeting.before().length() > 1
                && !PREFIXES.contains(meeting.before())
                && meeting.joined().length() > 4;
    }

    /**
     * {@code Paris,<hi>France</hi>}: in {@code i.<hi>e.</hi>} and in numbers there need be no
     * space.
     */
    private void afterPunctuation(Meeting meeting) {
        String text = meeting.boundary().before().text();
        if (meeting.boundary().spaced()
                || !WORD_AND_COMMA.matcher(text.substring(Math.max(0, text.length() - 4))).matches()
                || meeting.boundary().crossed().stream().anyMatch(JoinedWords::mayJoin)
                || !THREE_LETTERS.matcher(meeting.after()).lookingAt()) {
            return;
        }
        report(meeting, "there is no space before \"" + meeting.after() + "\"");
    }

    /** Judges by what the transcription has elsewhere. */
    @Override
    public void finish() {
        var counts =
                words.count(
                        doubtful.stream()
                                .flatMap(
                                        one ->
                                                Stream.of(
                                                        one.joined(),
                                                        one.smallBefore(),
                                                        one.smallAfter())));
        doubtful.forEach(one -> judge(one, counts));
    }

    private void judge(Meeting meeting, Map<String, Integer> counts) {
        int whole = counts.get(meeting.joined());
        int before = counts.get(meeting.smallBefore());
        int after = counts.get(meeting.smallAfter());
        if (meeting.boundary().spaced()) {
            if (whole >= KNOWN && (before == 0 || after == 0)) {
                parted(meeting);
            }
        } else if (whole == 0 && (!meeting.beginsSmall() || before >= KNOWN && after >= KNOWN)) {
            joined(meeting);
        }
    }

    private void joined(Meeting meeting) {
        report(
                meeting,
                "\"%s\" and \"%s\" are joined: there is no space between them"
                        .formatted(meeting.before(), meeting.after()));
    }

    private void report(Meeting meeting, String message) {
        remarks.add(
                Code.JOINED_WORDS,
                meeting.boundary().after(),
                0,
                message,
                meeting.boundary().crosses(Trait.PAGE)
                        ? "put one before <pb>; if this is one word, give the pb break=\"no\""
                        : "put one between the tags, or beside the tag");
    }

    private void parted(Meeting meeting) {
        remarks.note(
                Code.JOINED_WORDS,
                meeting.boundary().after(),
                meeting.boundary().after().text().indexOf(meeting.after()),
                "\"%s\" and \"%s\" seem to be one word, but there is a space between them"
                        .formatted(meeting.before(), meeting.after()),
                "remove the white space on both sides of <pb>");
    }

    private void repeated(Meeting meeting) {
        remarks.note(
                Code.JOINED_WORDS,
                meeting.boundary().after(),
                meeting.boundary().after().text().indexOf(meeting.after()),
                "\"%s\" stands at the end of a page and again at the beginning of the next"
                        .formatted(meeting.before()),
                "remove one of them, unless the source has both");
    }
}
