package org.embtel.render;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.embtel.edition.text.Indentation;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;

/**
 * What becomes of white space: runs collapse to one blank, indentation between blocks goes, and so
 * does a blank before a note's mark when another blank or a stop follows the mark.
 */
final class Spaces {

    private static final Pattern RUN = Pattern.compile("\\s+");

    /** Elements that hold no text of their own, so that blanks in them are indentation. */
    private static final Set<String> STRUCTURAL =
            Set.of(
                    "TEI",
                    "text",
                    "front",
                    "body",
                    "back",
                    "group",
                    "div",
                    "list",
                    "table",
                    "row",
                    "lg",
                    "titlePage",
                    "docTitle",
                    "figure",
                    "listBibl",
                    "listPerson",
                    "listPlace",
                    "listOrg",
                    "standOff",
                    "attachment",
                    "choice",
                    "sp",
                    "teiHeader",
                    "fileDesc",
                    "sourceDesc",
                    "encodingDesc",
                    "editorialDecl");

    private static final String CLOSING = ".,;:!?)]’”»";

    private Spaces() {}

    /** The text to print for a child; empty when nothing is. */
    static String shown(TeiElement parent, List<TeiNode> siblings, int index) {
        String text = ((TeiText) siblings.get(index)).text();
        if (parent.attribute("xml:space").equals("preserve") || parent.is("eg")) {
            return text;
        }
        if (text.isBlank() && STRUCTURAL.contains(parent.name())
                || Indentation.is(siblings, index)) {
            return "";
        }
        String collapsed = RUN.matcher(text).replaceAll(" ");
        return collapsed.endsWith(" ") && markFollows(parent, siblings, index)
                ? collapsed.substring(0, collapsed.length() - 1)
                : collapsed;
    }

    /** The offset of the visible character with this number, from 0. */
    static int offset(String text, int visible) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && seen++ == visible) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean markFollows(TeiElement parent, List<TeiNode> siblings, int index) {
        int next = index + 1;
        while (next < siblings.size() && isMark(siblings.get(next))) {
            next++;
        }
        if (next == index + 1) {
            return false;
        }
        if (next == siblings.size()) {
            return ElementKinds.isBlockName(parent.name());
        }
        return siblings.get(next) instanceof TeiText after
                && !after.text().isEmpty()
                && (Character.isWhitespace(after.text().charAt(0))
                        || CLOSING.indexOf(after.text().charAt(0)) >= 0);
    }

    private static boolean isMark(TeiNode node) {
        return node instanceof TeiElement element && element.is("note");
    }
}
