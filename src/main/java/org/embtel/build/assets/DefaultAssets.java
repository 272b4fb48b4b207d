package org.embtel.build.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that pages use if an edition has no others, from the jar. */
final class DefaultAssets {

    private static final String FOLDER = "/org/embtel/site-assets";

    private DefaultAssets() {}

    /** The content of each by its path below their folder, in order. */
    static Map<String, byte[]> read() {
        URL folder = DefaultAssets.class.getResource(FOLDER);
        try {
            if (folder.openConnection() instanceof JarURLConnection connection) {
                Path file = Path.of(connection.getJarFileURL().toURI());
                try (FileSystem jar = FileSystems.newFileSystem(file, Map.of())) {
                    return below(jar.getPath(FOLDER));
                }
            }
            return below(Path.of(folder.toURI()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, byte[]> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            var contents = new TreeMap<String, byte[]>();
            for (Path file : files) {
                contents.put(name(folder, file), Files.readAllBytes(file));
            }
            return contents;
        }
    }

    /** The path of a file below a folder, with {@code /}. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
