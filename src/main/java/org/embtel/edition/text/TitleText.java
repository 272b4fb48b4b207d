package org.embtel.edition.text;

import java.util.List;
import java.util.regex.Pattern;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;
import org.embtel.tei.Trait;

/** The text of a heading as lists and titles print it: one line, without notes. */
public final class TitleText {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TitleText() {}

    /** The text of a heading, with its white space collapsed. */
    public static String of(TeiElement element) {
        var text = new StringBuilder();
        append(element, text);
        return SPACES.matcher(text.toString().strip()).replaceAll(" ");
    }

    private static void append(TeiElement element, StringBuilder text) {
        List<TeiNode> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            TeiNode child = children.get(i);
            if (child instanceof TeiText words) {
                text.append(Indentation.is(children, i) ? "" : words.text());
            } else if (child instanceof TeiElement inner && !isLeftOut(inner)) {
                append(inner, text);
            }
        }
        if (element.is("lb")) {
            text.append(' ');
        }
    }

    /** Notes, running heads and remarks, and of a {@code choice} the editors' side. */
    private static boolean isLeftOut(TeiElement element) {
        return element.isRemark()
                || element.is("note")
                || element.is(Trait.FORME)
                || element.is(Trait.EDITORIAL)
                        && element.parent().filter(parent -> parent.is("choice")).isPresent();
    }
}
