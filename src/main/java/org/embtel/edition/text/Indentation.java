package org.embtel.edition.text;

import java.util.List;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;

/**
 * White space of a file that print does not have: it only sets one tag on a line of its own, as in
 * a name whose letters are in a {@code hi} of their own.
 */
public final class Indentation {

    private Indentation() {}

    /** Whether a child is such white space. */
    public static boolean is(List<TeiNode> siblings, int index) {
        return isBlank(siblings.get(index))
                && (isBeforeFootnoteMark(siblings, index) || isAtEdgeOfTags(siblings, index));
    }

    /**
     * An index sets an italic "n" close to the number of a page that has the matter in a footnote.
     */
    private static boolean isBeforeFootnoteMark(List<TeiNode> siblings, int index) {
        return index > 0
                && index + 1 < siblings.size()
                && siblings.get(index - 1) instanceof TeiElement page
                && page.is("ref")
                && siblings.get(index + 1) instanceof TeiElement mark
                && mark.is("hi")
                && mark.text().strip().matches("nn?");
    }

    /** A line break before the first tag or after the last one, where no text stands beside it. */
    private static boolean isAtEdgeOfTags(List<TeiNode> siblings, int index) {
        return (index == 0 || index == siblings.size() - 1)
                && ((TeiText) siblings.get(index)).text().indexOf('\n') >= 0
                && siblings.stream().allMatch(node -> node instanceof TeiElement || isBlank(node));
    }

    private static boolean isBlank(TeiNode node) {
        return node instanceof TeiText text && text.isBlank();
    }
}
