package org.embtel.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text: a paragraph, a heading, a verse, a row of a table.
 *
 * @param opening what parts it from the line before
 * @param text its words, each run of white space as one blank, with the marks that editors put on
 *     them; cells of a row are parted by tabulators
 * @param marks the marks of notes and of pages, which are no words
 */
record TextLine(Separation opening, String text, List<Mark> marks) {

    TextLine {
        marks = List.copyOf(marks);
    }

    /** A place in a line that is no word of it. */
    sealed interface Mark permits NoteMark, PageMark {

        /** The offset in the line before which it stands. */
        int at();
    }

    /** The mark of a note, close to the word that it is on. */
    record NoteMark(int at, String label) implements Mark {}

    /** The beginning of a page of the source. */
    record PageMark(int at, String label) implements Mark {}

    /** The same line after some words that the page has in another place. */
    TextLine beginningWith(String words) {
        int shift = words.length();
        List<Mark> shifted = marks.stream().map(mark -> shifted(mark, shift)).toList();
        return new TextLine(Separation.PARAGRAPH, words + text, shifted);
    }

    private static Mark shifted(Mark mark, int shift) {
        return mark instanceof NoteMark note
                ? new NoteMark(note.at() + shift, note.label())
                : new PageMark(mark.at() + shift, ((PageMark) mark).label());
    }

    /** The line with its marks in brackets; a word that a page divides stays whole. */
    String marked() {
        var line = new StringBuilder(text);
        var placed = new ArrayList<Mark>();
        marks.forEach(mark -> placed.add(mark instanceof PageMark page ? moved(page) : mark));
        placed.sort(Comparator.comparingInt(Mark::at));
        for (int i = placed.size() - 1; i >= 0; i--) {
            insert(placed.get(i), line);
        }
        return line.toString().strip();
    }

    private void insert(Mark mark, StringBuilder line) {
        int at = mark.at();
        if (mark instanceof NoteMark note) {
            line.insert(at, "[" + (note.label().isEmpty() ? "note" : note.label()) + "]");
        } else if (mark instanceof PageMark page) {
            boolean apart = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            String label = "[" + page.label() + "]";
            line.insert(at, apart ? label + " " : " " + label);
        }
    }

    /** A page that begins within a word is named behind it. */
    private PageMark moved(PageMark mark) {
        int at = Math.min(mark.at(), text.length());
        if (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return new PageMark(at, mark.label());
    }
}
