package org.embtel.book;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds where a line may end: not after an apostrophe or an opening bracket within a word. */
final class LineBreaks implements FSTextBreaker {

    private static final String INSIDE_WORDS = "\u2019'\u2018\u201c\u201d\"([{)]}/.";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int found = breaks.next();
        while (found != BreakIterator.DONE && isInsideWord(found)) {
            found = breaks.next();
        }
        return found;
    }

    private boolean isInsideWord(int at) {
        return at > 0
                && at < text.length()
                && INSIDE_WORDS.indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
