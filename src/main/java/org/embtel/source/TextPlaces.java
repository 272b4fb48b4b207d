package org.embtel.source;

import java.util.Optional;
import org.embtel.diagnostic.Place;

/**
 * Reads a file forwards from the end of a start tag to a character of the text after it. Between
 * them there are end tags, comments and the like, but no other start tag.
 */
final class TextPlaces {

    private static final String CDATA = "<![CDATA[";

    private final FileLines lines;
    private String text;
    private int line;
    private int column;

    private TextPlaces(FileLines lines, TeiElement after) {
        this.lines = lines;
        this.line = after.tagEndLine();
        this.column = after.tagEndColumn() - 1;
        this.text = lines.line(line);
    }

    /** Where a character of a run stands; empty when the file cannot be read so. */
    static Optional<Place> of(TextRun run, int offset, SourceFile file, FileLines lines) {
        var reading = new TextPlaces(lines, run.after());
        return reading.reaches(run.ended(), offset)
                ? Optional.of(new Place(file.name(), reading.line, reading.column + 1))
                : Optional.empty();
    }

    /** Goes past the ends of so many elements, and then past so many characters of text. */
    private boolean reaches(int ended, int offset) {
        int ends = isEmptyElement() ? ended - 1 : ended;
        int left = offset;
        while (!text.isEmpty()) {
            if (column >= text.length()) {
                nextLine();
            } else if (ends <= 0 && left <= 0 && !isNext("<") && !isNext("]]>")) {
                return true;
            } else if (skipped("</", ">")) {
                ends--;
            } else if (!skipped("<!--", "-->") && !skipped("<?", "?>")) {
                int length = character();
                left -= ends <= 0 ? length : 0;
            }
        }
        return false;
    }

    private boolean isEmptyElement() {
        return column >= 2 && text.startsWith("/>", column - 2);
    }

    private boolean isNext(String markup) {
        return text.startsWith(markup, column);
    }

    private void nextLine() {
        line++;
        column = 0;
        text = lines.line(line);
    }

    /** Goes past what begins and ends so, if it comes next; it may end on a later line. */
    private boolean skipped(String start, String end) {
        if (!isNext(start)) {
            return false;
        }
        column += start.length();
        while (!text.isEmpty() && text.indexOf(end, column) < 0) {
            nextLine();
        }
        column = text.indexOf(end, column) + end.length();
        return true;
    }

    /** Goes past one character, which may be written as a reference, and tells its length. */
    private int character() {
        if (isNext(CDATA) || isNext("]]>")) {
            column += isNext(CDATA) ? CDATA.length() : "]]>".length();
            return 0;
        }
        int end = isNext("&") ? text.indexOf(';', column) : -1;
        if (end < 0) {
            column += isNext("\r\n") ? 2 : 1;
            return 1;
        }
        String reference = text.substring(column + 1, end);
        column = end + 1;
        return Character.charCount(codePoint(reference));
    }

    /** What a character reference stands for; of other references, as if it were one letter. */
    private static int codePoint(String reference) {
        try {
            if (reference.startsWith("#x")) {
                return Integer.parseInt(reference.substring(2), 16);
            }
            return reference.startsWith("#") ? Integer.parseInt(reference.substring(1)) : 'x';
        } catch (NumberFormatException unusual) {
            return 'x';
        }
    }
}
