package org.embtel.source;

import org.embtel.diagnostic.Place;

/**
 * Finds where start tags begin. Parsers report where a tag ends; from there this reads the file
 * backwards to its opening bracket, or forwards to a place in the text.
 */
final class TagPlaces {

    /** No start tag is longer than so many lines; further back something else would be found. */
    private static final int LONGEST_TAG = 50;

    private final SourceFile file;
    private final FileLines lines;

    TagPlaces(SourceFile file, FileLines lines) {
        this.file = file;
        this.lines = lines;
    }

    Place of(TeiElement element) {
        Place end = new Place(file.name(), element.tagEndLine(), 0);
        String tag = "<" + (element.prefix().isEmpty() ? "" : element.prefix() + ":");
        return backwards(tag + element.name(), element, end);
    }

    Place of(TeiElement element, String attribute) {
        return backwards(attribute + "=", element, of(element));
    }

    /** The beginning of the tag that ends at a place; the line alone if no tag ends there. */
    Place ofTag(int endLine, int endColumn) {
        int from = endColumn - 2;
        int first = Math.max(1, endLine - LONGEST_TAG);
        for (int line = endLine; line >= first; line--) {
            int column = lines.line(line).lastIndexOf('<', from);
            if (column >= 0) {
                return new Place(file.name(), line, column + 1);
            }
            from = Integer.MAX_VALUE;
        }
        return new Place(file.name(), endLine, 0);
    }

    /** Where a character of a run of text stands. */
    Place of(TextRun run, int offset) {
        return TextPlaces.of(run, offset, file, lines).orElseGet(() -> of(run.after()));
    }

    private Place backwards(String token, TeiElement element, Place otherwise) {
        int from = element.tagEndColumn() - 2;
        int first = Math.max(1, element.tagEndLine() - LONGEST_TAG);
        for (int line = element.tagEndLine(); line >= first; line--) {
            int column = lines.line(line).lastIndexOf(token, from);
            if (column >= 0) {
                return new Place(file.name(), line, column + 1);
            }
            from = Integer.MAX_VALUE;
        }
        return otherwise;
    }
}
