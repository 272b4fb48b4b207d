package org.embtel.render;

import java.util.List;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;

/** Tells whether an empty element stands inside a word. */
final class WordBreaks {

    private WordBreaks() {}

    static boolean isInsideWord(TeiElement element) {
        List<TeiNode> siblings = element.parent().map(TeiElement::children).orElse(List.of());
        int at = siblings.indexOf(element);
        return at > 0
                && at < siblings.size() - 1
                && siblings.get(at - 1) instanceof TeiText before
                && siblings.get(at + 1) instanceof TeiText after
                && isLetter(before.text(), before.text().length() - 1)
                && isLetter(after.text(), 0);
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
