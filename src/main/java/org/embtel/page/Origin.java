package org.embtel.page;

/**
 * By what a part of a page was written.
 *
 * @param path the path of the file that wrote it
 * @param line the line there, from 1
 * @param column the column there, from 1
 * @param by what in that file, and what for; may be empty
 */
public record Origin(String path, int line, int column, String by) {

    /** A message about what was written there, with what wrote it. */
    public String explained(String message) {
        return by.isEmpty() ? message : message + " (" + by + ")";
    }
}
