package org.embtel.diagnostic;

import java.util.Comparator;

/**
 * Where something was found.
 *
 * @param path the file's path relative to the edition, with {@code /}; empty when there is none
 * @param line the line, from 1; 0 when the finding is about the whole file
 * @param column the column in characters, from 1; 0 when it is not known
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    /** A place that stands for a whole file or folder. */
    public static Place of(String path) {
        return new Place(path, 0, 0);
    }

    /** The form that editors and terminals turn into a link: {@code path:line:column}. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
