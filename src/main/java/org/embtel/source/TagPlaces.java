package org.embtel.source;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.List;
import org.embtel.diagnostic.Place;

/**
 * Finds where start tags begin. Parsers report where a tag ends; from there this reads the file
 * backwards to its opening bracket. The file is read when the first place is asked for.
 */
final class TagPlaces {

    /** No start tag is longer than so many lines; further back something else would be found. */
    private static final int LONGEST_TAG = 50;

    private final SourceFile file;
    private List<String> lines;

    TagPlaces(SourceFile file) {
        this.file = file;
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
        List<String> text = lines();
        int from = endColumn - 2;
        int first = Math.max(1, endLine - LONGEST_TAG);
        for (int line = Math.min(endLine, text.size()); line >= first; line--) {
            int column = text.get(line - 1).lastIndexOf('<', from);
            if (column >= 0) {
                return new Place(file.name(), line, column + 1);
            }
            from = Integer.MAX_VALUE;
        }
        return new Place(file.name(), endLine, 0);
    }

    private Place backwards(String token, TeiElement element, Place otherwise) {
        List<String> text = lines();
        int from = element.tagEndColumn() - 2;
        int first = Math.max(1, element.tagEndLine() - LONGEST_TAG);
        for (int line = Math.min(element.tagEndLine(), text.size()); line >= first; line--) {
            int column = text.get(line - 1).lastIndexOf(token, from);
            if (column >= 0) {
                return new Place(file.name(), line, column + 1);
            }
            from = Integer.MAX_VALUE;
        }
        return otherwise;
    }

    private synchronized List<String> lines() {
        if (lines == null) {
            lines = read();
        }
        return lines;
    }

    private List<String> read() {
        try {
            return Files.readAllLines(file.path());
        } catch (MalformedInputException notUtf8) {
            return List.of();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
