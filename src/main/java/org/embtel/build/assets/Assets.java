package org.embtel.build.assets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.input.FileLink;
import org.embtel.input.ReadableFiles;
import org.embtel.source.FileTree;

/**
 * The files that pages use, as they are now: the defaults, over them, file by file, the edition's
 * own, and the scripts that are put together from modules.
 */
public final class Assets {

    private final Path folder;
    private final ReadableFiles readable;
    private final Map<String, byte[]> defaults = DefaultAssets.read();

    /**
     * The defaults, and over them those in a folder, which need not be there.
     *
     * @param root the folder of the edition, out of which no link is followed
     */
    public Assets(Path folder, Path root) {
        this.folder = folder;
        this.readable = ReadableFiles.in(root).and(List.of(folder));
    }

    /** Hands over each file with its path below the assets' folder, in order. */
    public void forEach(BiConsumer<String, InputStream> taker) {
        Map<String, Path> own = own();
        var scripts = scripts(own);
        var paths = new TreeSet<>(defaults.keySet());
        paths.addAll(own.keySet());
        paths.addAll(scripts.paths());
        paths.removeIf(scripts::isModule);
        try {
            for (String path : paths) {
                try (InputStream content = open(path, own, scripts)) {
                    taker.accept(path, content);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private InputStream open(String path, Map<String, Path> own, Scripts scripts)
            throws IOException {
        return own.containsKey(path)
                ? Files.newInputStream(own.get(path))
                : new ByteArrayInputStream(scripts.find(path).orElseGet(() -> defaults.get(path)));
    }

    /**
     * A file by its path below the assets' folder. Of the edition's own, only those that are listed
     * there are read; one that vanishes meanwhile is not there.
     */
    public Optional<byte[]> find(String path) {
        Map<String, Path> own = own();
        Scripts scripts = scripts(own);
        if (scripts.isModule(path)) {
            return Optional.empty();
        }
        return Optional.ofNullable(own.get(path))
                .flatMap(Assets::bytes)
                .or(() -> scripts.find(path))
                .or(() -> Optional.ofNullable(defaults.get(path)));
    }

    /** What is wrong with the edition's own modules of scripts, and links that are left out. */
    public List<Diagnostic> findings() {
        var findings = new ArrayList<>(scripts(own()).findings());
        for (Path file : below()) {
            if (FileLink.isLeftOut(file, readable)) {
                String name = folder.getFileName() + "/" + DefaultAssets.name(folder, file);
                findings.add(FileLink.finding(file, name));
            }
        }
        return findings;
    }

    private Scripts scripts(Map<String, Path> own) {
        return new Scripts(defaults, own.keySet(), path -> bytes(own.get(path)));
    }

    /** The edition's own files by their paths below the assets' folder. */
    private Map<String, Path> own() {
        var files = new TreeMap<String, Path>();
        for (Path file : below()) {
            if (Files.isRegularFile(file) && !FileLink.isLeftOut(file, readable)) {
                files.put(DefaultAssets.name(folder, file), file);
            }
        }
        return files;
    }

    private List<Path> below() {
        try {
            return FileTree.below(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
