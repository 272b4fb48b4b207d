package org.embtel.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;

/**
 * A document has straight quotation marks, or curly ones, but not both; the same of apostrophes. It
 * is reported once for each document.
 */
final class MixedQuotes implements Proofreader {

    private final Remarks remarks;
    private final Deque<Marks> open = new ArrayDeque<>();
    private boolean inHeader;

    MixedQuotes(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void begin(TeiElement element) {
        inHeader |= element.is("teiHeader");
        if (isDocument(element)) {
            open.push(new Marks());
        }
    }

    @Override
    public void end(TeiElement element) {
        inHeader &= !element.is("teiHeader");
        if (isDocument(element)) {
            Marks marks = open.pop();
            report(marks.straight, marks.curly, "quotation mark", "\"", "“ ”");
            report(marks.straightApostrophes, marks.apostrophes, "apostrophe", "'", "’");
        }
    }

    private static boolean isDocument(TeiElement element) {
        return element.is("TEI")
                || (element.is("div") && element.attribute("type").equals("document"));
    }

    @Override
    public void read(TextRun run) {
        if (inHeader || open.isEmpty()) {
            return;
        }
        Marks marks = open.peek();
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> straight(marks.straight, run, i);
                case '\'' -> straight(marks.straightApostrophes, run, i);
                case '“', '”', '„' -> marks.curly.add(run, i);
                case '‘', '’', '‚' -> marks.apostrophes.add(run, i);
                default -> {}
            }
        }
    }

    /** After a figure it stands for feet and inches, minutes and seconds. */
    private static void straight(Kind kind, TextRun run, int at) {
        if (at == 0 || !Character.isDigit(run.text().charAt(at - 1))) {
            kind.add(run, at);
        }
    }

    private void report(Kind straight, Kind curly, String name, String sign, String signs) {
        if (straight.count == 0 || curly.count == 0) {
            return;
        }
        boolean oddIsStraight = straight.count <= curly.count;
        Kind odd = oddIsStraight ? straight : curly;
        remarks.note(
                Code.MIXED_QUOTES,
                odd.first,
                odd.offset,
                "this document has %s straight %s (%s) beside %s curly (%s)"
                        .formatted(
                                straight.count,
                                name + (straight.count == 1 ? "" : "s"),
                                sign,
                                curly.count,
                                signs),
                "make them alike; the first "
                        + (oddIsStraight ? "straight" : "curly")
                        + " one is here");
    }

    /** What a document has of each kind. */
    private static final class Marks {
        private final Kind straight = new Kind();
        private final Kind curly = new Kind();
        private final Kind straightApostrophes = new Kind();
        private final Kind apostrophes = new Kind();
    }

    private static final class Kind {
        private int count;
        private TextRun first;
        private int offset;

        void add(TextRun run, int at) {
            if (count == 0) {
                first = run;
                offset = at;
            }
            count++;
        }
    }
}
