package org.embtel.book;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Tells where in a paragraph the direction of writing changes (Unicode Annex 9). */
final class DirectionSplitter implements BidiSplitter {

    private Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph =
                new Bidi(
                        text,
                        direction == RTL
                                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int number) {
        int start = paragraph.getRunStart(number);
        return new BidiTextRun(
                start,
                paragraph.getRunLimit(number) - start,
                paragraph.getRunLevel(number) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        var found = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return found.baseIsLeftToRight() ? LTR : RTL;
    }
}
