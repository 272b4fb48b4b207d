package org.embtel.source;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds an edition's transcriptions, templates and assets. */
public final class EditionFolder {

    private EditionFolder() {}

    /** The folder above {@code tei/}, or that of the transcriptions themselves. */
    public static Path of(Path source) {
        Path folder = Files.isDirectory(source) ? source : parent(source);
        return folder.toAbsolutePath().normalize().endsWith("tei") ? above(folder) : folder;
    }

    private static Path above(Path folder) {
        return folder.normalize().toString().isEmpty() ? Path.of("..") : parent(folder);
    }

    /** The folder above, without making a relative path absolute where that can be avoided. */
    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
