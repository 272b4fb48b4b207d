package org.embtel.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The files that pages use: the defaults, and over them, file by file, the edition's own. */
final class Assets {

    private static final String DEFAULTS = "/org/embtel/site-assets";

    private final Optional<Path> own;

    /** The defaults, and over them those in a folder, which need not be there. */
    Assets(Path own) {
        this(Optional.of(own).filter(Files::isDirectory));
    }

    private Assets(Optional<Path> own) {
        this.own = own;
    }

    static Assets defaults() {
        return new Assets(Optional.empty());
    }

    /** Hands over each file with its path below the assets' folder, in order. */
    void forEach(BiConsumer<String, InputStream> taker) {
        try {
            URI defaults = Assets.class.getResource(DEFAULTS).toURI();
            if (defaults.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(defaults, Map.of())) {
                    hand(jar.getPath(DEFAULTS), taker);
                }
            } else {
                hand(Path.of(defaults), taker);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file by its path below the assets' folder. */
    Optional<byte[]> find(String path) {
        Optional<Path> file = own.map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
        try (InputStream content =
                file.isPresent()
                        ? Files.newInputStream(file.get())
                        : Assets.class.getResourceAsStream(DEFAULTS + "/" + path)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void hand(Path defaults, BiConsumer<String, InputStream> taker) throws IOException {
        var files = new TreeMap<String, Path>();
        collect(defaults, files);
        if (own.isPresent()) {
            collect(own.get(), files);
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try (InputStream content = Files.newInputStream(file.getValue())) {
                taker.accept(file.getKey(), content);
            }
        }
    }

    private static void collect(Path folder, Map<String, Path> files) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> files.put(name(folder, file), file));
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
