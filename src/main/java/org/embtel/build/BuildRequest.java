package org.embtel.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build, and how.
 *
 * @param source the folder of transcriptions, or one file
 * @param output where to publish; empty to check only
 * @param templates the edition's own templates; need not be there
 * @param assets the edition's own assets; need not be there
 * @param baseUrl where the site will be published; empty to take it from the header
 * @param repository where the folder of sources can be seen; empty to take it from the header
 * @param threads how many threads render; at least 1
 * @param generator the name and version of this program
 */
public record BuildRequest(
        Path source,
        Optional<Path> output,
        Path templates,
        Path assets,
        String baseUrl,
        String repository,
        int threads,
        String generator) {

    /** The folder that holds an edition's transcriptions, templates and assets. */
    public static Path editionRoot(Path source) {
        Path folder = Files.isDirectory(source) ? source : parent(source);
        return folder.toAbsolutePath().normalize().endsWith("tei") ? parent(folder) : folder;
    }

    /** The folder above, without making a relative path absolute where that can be avoided. */
    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
