package org.embtel.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.embtel.source.FileTree;

/** The files that pages use, as they are now: the defaults from memory, the own from disk. */
final class LiveAssets {

    private final Path own;
    private final Map<String, byte[]> defaults = new HashMap<>();

    LiveAssets(Path own) {
        this.own = own;
        Assets.defaults().forEach((path, content) -> defaults.put(path, all(content)));
    }

    /** A file by its path below the assets' folder. Only files that are listed there are read. */
    Optional<byte[]> find(String path) {
        return own(path).or(() -> Optional.ofNullable(defaults.get(path)));
    }

    private Optional<byte[]> own(String path) {
        try {
            Optional<Path> file =
                    FileTree.below(own).stream()
                            .filter(Files::isRegularFile)
                            .filter(one -> Assets.name(own, one).equals(path))
                            .findFirst();
            return file.isPresent()
                    ? Optional.of(Files.readAllBytes(file.get()))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static byte[] all(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
