package org.embtel.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;

/**
 * Notes are numbered one after another: through a volume, or anew with each division, page or
 * table; with which number a division begins is its own affair, since it may be an excerpt. Marks
 * that are no numbers, such as 60a and *, and 0, the note on the source, go between.
 */
final class NoteNumbers implements Proofreader {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    private final Remarks remarks;
    private final Deque<int[]> divisions = new ArrayDeque<>(List.of(new int[1]));
    private final Map<String, Integer> ofKind = new HashMap<>();
    private final List<TeiElement> places = new ArrayList<>();
    private String first = "";
    private int previous;
    private boolean pageTurned;
    private boolean inHeader;

    NoteNumbers(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void begin(TeiElement element) {
        inHeader |= element.is("teiHeader");
        if (element.is(Trait.OWN_NOTES)) {
            divisions.push(new int[1]);
        }
        pageTurned |= element.is(Trait.PAGE);
        if (!inHeader && element.is("note") && isNumbered(element)) {
            read(element, Integer.parseInt(element.attribute("n").strip()));
        }
    }

    @Override
    public void end(TeiElement element) {
        inHeader &= !element.is("teiHeader");
        if (element.is(Trait.OWN_NOTES)) {
            divisions.pop();
        }
    }

    private static boolean isNumbered(TeiElement note) {
        return NUMBER.matcher(note.attribute("n").strip()).matches();
    }

    /** A note that points may repeat another, with its number. */
    private static boolean isRepeat(TeiElement note) {
        return note.has("target") || note.has("sameAs") || note.has("corresp");
    }

    private void read(TeiElement note, int number) {
        int[] division = divisions.peek();
        String kind =
                note.attribute("type")
                        + " "
                        + note.attribute("place")
                        + " "
                        + note.attribute("resp");
        int last = division[0];
        boolean follows =
                number == division[0] + 1
                        || number == previous + 1
                        || number == ofKind.getOrDefault(kind, previous) + 1;
        boolean begins = last == 0 || (number == 1 && (pageTurned || last != 1));
        if (isRepeat(note) && !follows) {
            return;
        }
        if (!follows && !begins) {
            add(note, number, last);
        }
        division[0] = number;
        previous = number;
        ofKind.put(kind, number);
        pageTurned = false;
    }

    private void add(TeiElement note, int number, int last) {
        if (places.isEmpty()) {
            first =
                    number == last
                            ? "there are two notes " + number + ", one after the other"
                            : "note " + number + " follows note " + last;
        }
        places.add(note);
    }

    @Override
    public void finish() {
        if (!places.isEmpty()) {
            remarks.note(
                    Code.NOTE_SEQUENCE,
                    places.get(0),
                    first
                            + (places.size() > 1
                                    ? "; in all, " + places.size() + " such places"
                                    : ""),
                    "compare with the source: a note may be missing, or its number mistyped");
        }
    }
}
