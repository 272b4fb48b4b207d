package org.embtel.book;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Puts what is written from right to left into the order in which it stands on the line. Letters
 * that join, as Arabic does, are set one by one.
 */
final class VisualOrder implements BidiReorderer {

    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var visual = new StringBuilder(text.length());
        int end = characters.last();
        for (int start = characters.previous(); start != BreakIterator.DONE; ) {
            visual.append(mirrored(text.substring(start, end)));
            end = start;
            start = characters.previous();
        }
        return visual.toString();
    }

    private static String mirrored(String character) {
        int opening = OPENING.indexOf(character);
        int closing = CLOSING.indexOf(character);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : character;
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
