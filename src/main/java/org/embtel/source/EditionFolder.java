package org.embtel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds an edition's transcriptions, templates and assets. */
public final class EditionFolder {

    /** The file that may say where schemas lie on this machine. */
    public static final String CATALOG = "catalog.xml";

    private static final String CATALOG_NAMESPACE = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

    private EditionFolder() {}

    /** Whether a file of that name is an OASIS catalog; it could be a catalogue of books. */
    static boolean isCatalog(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            String beginning = new String(content.readNBytes(4096), StandardCharsets.UTF_8);
            return beginning.contains(CATALOG_NAMESPACE);
        } catch (IOException unreadable) {
            return false;
        }
    }

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
