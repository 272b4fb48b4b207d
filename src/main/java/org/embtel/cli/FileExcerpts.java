package org.embtel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Excerpts;
import org.embtel.diagnostic.Place;
import org.embtel.input.ReadableFiles;

/** Reads lines from the edition's files; keeps the last file, since findings come by file. */
final class FileExcerpts implements Excerpts {

    private final Path root;
    private final ReadableFiles readable;
    private String path = "";
    private List<String> lines = List.of();

    FileExcerpts(Path root) {
        this.root = root;
        this.readable = ReadableFiles.in(root);
    }

    @Override
    public Optional<String> line(Place place) {
        if (place.line() == 0 || place.column() == 0) {
            return Optional.empty();
        }
        if (!place.path().equals(path)) {
            path = place.path();
            lines = read(root.resolve(path));
        }
        return place.line() <= lines.size()
                ? Optional.of(lines.get(place.line() - 1))
                : Optional.empty();
    }

    /** A file that is gone, elsewhere, or in another encoding, has no lines to show. */
    private List<String> read(Path file) {
        try {
            return readable.have(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
