package org.embtel.source;

import java.nio.file.Path;

/**
 * A TEI file of an edition.
 *
 * @param path where it lies on this machine
 * @param name its path relative to the edition, with {@code /}; what findings and pages print
 */
public record SourceFile(Path path, String name) {

    /** The file's name without folders and ending: {@code frus1958-60v10p1}. */
    public String stem() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
