package org.embtel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads regions of a page line by line. */
final class LineReader {

    private final Map<String, Positions> positions;
    private final boolean located;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextLine.Mark> marks = new ArrayList<>();
    private final List<String> waitingPages = new ArrayList<>();
    private Separation opening = Separation.PARAGRAPH;
    private Separation pending = Separation.NONE;
    private String currentNote = "";
    private Positions current;
    private boolean blank;
    private boolean ended;

    /**
     * A reader of a text or of a note.
     *
     * @param positions gets where each character of the transcription comes to stand
     * @param located whether they are wanted
     */
    LineReader(Map<String, Positions> positions, boolean located) {
        this.positions = positions;
        this.located = located;
    }

    /**
     * How a stretch of a page is read.
     *
     * @param note the note that it is of; empty for the text
     * @param transcribed whether it is of the transcription
     * @param shown whether a reader sees it
     * @param preserved whether its white space counts
     */
    private record Reading(String note, boolean transcribed, boolean shown, boolean preserved) {

        Reading of(Element element) {
            return new Reading(
                    element.hasAttr("data-note") ? element.attr("data-note") : note,
                    transcribed && !element.hasAttr("data-generated"),
                    shown && !element.hasAttr("hidden") && !isTitle(element),
                    preserved || element.nameIs("pre"));
        }

        /** What stands around an element; nothing around one that no reader sees. */
        Separation separation(Element element) {
            return shown || isTitle(element) ? Html.separation(element) : Separation.NONE;
        }
    }

    /** A heading of ours heads the page and not the text; nor is the name of an image text. */
    private static boolean isTitle(Element element) {
        return element.hasAttr("data-generated")
                && (element.hasClass("image-name")
                        || Html.separation(element) == Separation.PARAGRAPH);
    }

    /** Reads a region as a paragraph, or several. */
    void read(Element region, String note) {
        edge(Separation.PARAGRAPH);
        children(region, new Reading(note, true, true, false));
        edge(Separation.PARAGRAPH);
    }

    /** Reads what the page says of a note, in brackets. */
    void aside(Element remark) {
        if (remark != null) {
            var reading = new Reading("", false, true, false);
            edge(Separation.PARAGRAPH);
            generated("[", reading);
            children(remark, reading);
            generated("]", reading);
        }
    }

    /** The lines. Nothing can be read after. */
    List<TextLine> lines() {
        if (!ended) {
            if (!waitingPages.isEmpty()) {
                open();
            }
            end();
            ended = true;
        }
        return lines;
    }

    private void children(Element element, Reading reading) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text(words.getWholeText(), reading);
            } else if (child instanceof Element inner) {
                enter(inner, reading);
            }
        }
    }

    private void enter(Element element, Reading outer) {
        String role = element.attr("role");
        if (role.equals("doc-noteref")) {
            noteMark(element.text());
        } else if (role.equals("doc-pagebreak")) {
            pageMark(Html.pageLabel(element));
        } else {
            Reading reading = outer.of(element);
            Separation separation = reading.separation(element);
            edge(separation);
            Quoting quoting = Quoting.of(element);
            generated(quoting.before(), outer);
            children(element, reading);
            generated(quoting.after(), outer);
            edge(separation);
        }
    }

    private void generated(String mark, Reading reading) {
        text(mark, new Reading(reading.note(), false, reading.shown(), false));
    }

    private void edge(Separation separation) {
        pending = pending.or(separation);
    }

    private void text(String words, Reading reading) {
        for (int i = 0; i < words.length(); i++) {
            char next = words.charAt(i);
            if (Html.isSpace(next)) {
                space(next, reading);
            } else {
                character(next, reading);
            }
        }
    }

    private void space(char space, Reading reading) {
        if (!reading.shown()) {
            return;
        }
        if (!reading.preserved()) {
            blank = true;
        } else if (space == '\n') {
            edge(Separation.LINE);
        } else {
            open();
            text.append(' ');
        }
    }

    private void character(char next, Reading reading) {
        if (!reading.shown()) {
            if (located && reading.transcribed()) {
                positions(reading.note()).addHidden();
            }
            return;
        }
        open();
        if (located && reading.transcribed()) {
            positions(reading.note()).add(lines.size(), text.length());
        }
        text.append(next);
    }

    /** Asked for each character, and mostly of the same note. */
    private Positions positions(String note) {
        if (current == null || !note.equals(currentNote)) {
            currentNote = note;
            current = positions.computeIfAbsent(note, id -> new Positions(() -> lines));
        }
        return current;
    }

    /** Makes ready for a character or a mark: ends the line before, or parts it by a blank. */
    private void open() {
        if (pending == Separation.CELL && !text.isEmpty()) {
            text.append(pending.characters());
        } else if (pending.compareTo(Separation.CELL) > 0 && !(text.isEmpty() && marks.isEmpty())) {
            end();
            opening = pending;
        } else if (pending != Separation.NONE && text.isEmpty()) {
            opening = lines.isEmpty() ? Separation.PARAGRAPH : opening.or(pending);
        } else if (blank && !text.isEmpty() && !endsBlank()) {
            text.append(' ');
        }
        pending = Separation.NONE;
        blank = false;
        waitingPages.forEach(page -> marks.add(new TextLine.PageMark(text.length(), page)));
        waitingPages.clear();
    }

    private boolean endsBlank() {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void noteMark(String label) {
        open();
        marks.add(new TextLine.NoteMark(text.length(), label));
    }

    /** A page that begins between paragraphs is named at the head of the next one. */
    private void pageMark(String label) {
        waitingPages.add(label);
        if (pending == Separation.NONE) {
            open();
        }
    }

    private void end() {
        lines.add(new TextLine(opening, text.toString(), marks));
        text.setLength(0);
        marks.clear();
        opening = Separation.PARAGRAPH;
    }
}
