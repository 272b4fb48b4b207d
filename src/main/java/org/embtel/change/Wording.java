package org.embtel.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.change.PassageChange.Piece;

/**
 * One change of words, with a few that stand around it, so that a reader knows the place.
 *
 * @param left the words before it
 * @param before what stood there
 * @param after what stands there now
 * @param right the words after it
 */
public record Wording(String left, String before, String after, String right) {

    /** Enough to know the place, and not more than a line. */
    private static final int CONTEXT = 3;

    /** Of longer changes the first and last words are shown. */
    private static final int LONGEST = 24;

    /** The changes of words in a passage, in order. */
    public static List<Wording> of(PassageChange passage) {
        List<Piece> pieces = passage.pieces();
        var wordings = new ArrayList<Wording>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).isSame()) {
                String left = i == 0 ? "" : last(words(pieces.get(i - 1).after()), CONTEXT);
                String right =
                        i + 1 == pieces.size()
                                ? ""
                                : first(words(pieces.get(i + 1).after()), CONTEXT);
                Piece piece = pieces.get(i);
                wordings.add(new Wording(left, cut(piece.before()), cut(piece.after()), right));
            }
        }
        return wordings;
    }

    /** Words with those that stand around the change. */
    public String whole(String middle) {
        return String.join(
                " ", Stream.of(left, middle, right).filter(words -> !words.isEmpty()).toList());
    }

    private static String cut(String text) {
        String[] words = words(text);
        return words.length <= LONGEST
                ? text
                : first(words, LONGEST / 2) + " … " + last(words, LONGEST / 4);
    }

    private static String[] words(String text) {
        return text.split(" ");
    }

    private static String first(String[] words, int count) {
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length)));
    }

    private static String last(String[] words, int count) {
        return String.join(
                " ", List.of(words).subList(Math.max(0, words.length - count), words.length));
    }
}
