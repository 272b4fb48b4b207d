package org.embtel.audit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Something that happens to a document as plain text and that its audit must tell. */
enum TextMutation {
    /** A word is lost. */
    DROP_WORD("(?<![^ \\n])[\\p{L}\\p{N}]+(?= )", word -> ""),
    /** A word stands there twice. */
    DOUBLE_WORD("(?<![^ \\n])[\\p{L}\\p{N}]+(?= )", word -> word + " " + word),
    /** A letter is another one. */
    CHANGE_LETTER("\\p{L}", letter -> letter.equals("x") ? "y" : "x"),
    /** Two words are one. */
    JOIN_WORDS("(?<=[\\p{L},.;]) (?=\\p{L})", blank -> ""),
    /** A word is two. */
    SPLIT_WORD("(?<=\\p{L})(?=\\p{Ll})", between -> " "),
    /** A paragraph ends within a sentence. */
    SPLIT_PARAGRAPH("(?<=\\p{L}) (?=\\p{L})", blank -> "\n\n"),
    /** Two paragraphs or lines are one. */
    MERGE_LINES("(?<=[\\p{L}.])\\n+(?=\\p{L})", lines -> " "),
    /** A note has no mark. */
    LOSE_MARK("(?<=[\\p{L}.])\\[[0-9]+\\]", mark -> ""),
    /** It is not said where a page begins. */
    LOSE_PAGE("\\[page [0-9]+\\] ", page -> "");

    /** What becomes of a stretch of text. */
    interface Change {
        String of(String stretch);
    }

    private final Pattern where;
    private final Change change;

    TextMutation(String where, Change change) {
        this.where = Pattern.compile(where);
        this.change = change;
    }

    /** The text with the change at a place that chance chooses; empty if it has no such place. */
    Optional<String> of(String text, Random random) {
        List<MatchResult> places =
                where.matcher(text).results().filter(one -> !isInserted(text, one)).toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return Optional.of(
                text.substring(0, place.start())
                        + change.of(place.group())
                        + text.substring(place.end()));
    }

    /** Exempt: what stands in brackets, and the heading of the notes. */
    private boolean isInserted(String text, MatchResult place) {
        int open = text.lastIndexOf('[', place.start());
        boolean inBrackets = open >= 0 && text.indexOf(']', open) > place.start();
        int line = text.lastIndexOf('\n', place.start()) + 1;
        boolean heading = text.startsWith("Notes\n", line) || text.startsWith("Notes", place.end());
        return heading || inBrackets && open < place.start();
    }
}
