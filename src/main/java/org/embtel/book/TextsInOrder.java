package org.embtel.book;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives each text an element of its own. What sets the pages would write the texts of a line first
 * and after them its elements, and whoever copies from the file would get them in that order.
 */
final class TextsInOrder {

    private TextsInOrder() {}

    static void keep(Document document) {
        for (Text text : texts(document.getElementsByTagName("body").item(0))) {
            Element own = document.createElement("span");
            text.getParentNode().replaceChild(own, text);
            own.appendChild(text);
        }
    }

    private static List<Text> texts(Node parent) {
        var texts = new ArrayList<Text>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && isBesideElements(text)) {
                texts.add(text);
            } else {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }

    /** Space between blocks is none that is read. */
    private static boolean isBesideElements(Text text) {
        return text.getData().isBlank()
                ? Inline.is(text.getPreviousSibling()) && Inline.is(text.getNextSibling())
                : text.getPreviousSibling() != null || text.getNextSibling() != null;
    }
}
