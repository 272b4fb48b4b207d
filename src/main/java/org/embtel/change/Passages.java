package org.embtel.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.embtel.audit.PageWords.Passage;

/**
 * Compares two pages passage by passage, and those that changed word by word. Comparing all words
 * of a long page at once would take time with the square of what changed.
 */
final class Passages {

    private Passages() {}

    static List<PassageChange> compare(List<Passage> before, List<Passage> after) {
        var changes = new ArrayList<PassageChange>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(before), texts(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            int old = delta.getSource().size();
            int now = delta.getTarget().size();
            for (int i = 0; i < Math.max(old, now); i++) {
                changes.add(
                        change(
                                i < old ? before.get(from + i) : new Passage("", ""),
                                i < now ? after.get(to + i) : new Passage("", "")));
            }
        }
        return changes;
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    private static PassageChange change(Passage before, Passage after) {
        String id = after.text().isEmpty() ? "" : after.id();
        return new PassageChange(id, pieces(words(before), words(after)));
    }

    private static List<String> words(Passage passage) {
        return passage.text().isEmpty() ? List.of() : List.of(passage.text().split(" "));
    }

    private static List<PassageChange.Piece> pieces(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, true).getDeltas().stream()
                .map(
                        delta ->
                                new PassageChange.Piece(
                                        String.join(" ", delta.getSource().getLines()),
                                        String.join(" ", delta.getTarget().getLines())))
                .toList();
    }
}
