package org.embtel.validate;

import java.util.List;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;
import org.embtel.tei.Trait;

/**
 * Where two runs of one sentence meet, with nothing but tags and white space between them.
 *
 * @param before the run before; not blank
 * @param crossed the elements that begin or end between them, in order; an element that does both
 *     is there once
 * @param spaced whether white space, or what stands for it, parts them
 * @param touching whether there is no white space between them, whatever the tags stand for
 * @param after the run after; not blank
 */
record WordBoundary(
        TextRun before, List<TeiElement> crossed, boolean spaced, boolean touching, TextRun after) {

    WordBoundary {
        crossed = List.copyOf(crossed);
    }

    /** Whether an element of which that is true begins or ends there. */
    boolean crosses(Trait trait) {
        return crossed.stream().anyMatch(element -> element.is(trait));
    }

    /** The letters, marks and digits at the end of the first run, white space apart. */
    String wordBefore() {
        String text = before.text().stripTrailing();
        int from = text.length();
        while (from > 0 && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from);
    }

    /** The letters, marks and digits at the beginning of the second run, white space apart. */
    String wordAfter() {
        String text = after.text().stripLeading();
        int to = 0;
        while (to < text.length() && isWordPart(text.charAt(to))) {
            to++;
        }
        return text.substring(0, to);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
