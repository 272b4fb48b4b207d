package org.embtel.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.input.ReadableFiles;
import org.embtel.tei.pointer.Pointer;

/**
 * The images that lie in an edition. One is named by its path from the transcription, from the
 * folder of assets, or from the edition's folder; none outside of that folder is ever found.
 */
final class ImageFiles {

    /** The folder whose files every page can use. */
    private static final String ASSETS = "site-assets";

    private static final Pattern IMAGE =
            Pattern.compile("(?i).+\\.(avif|gif|jp2|jpe?g|pdf|png|svg|tiff?|webp)");

    private final Path root;
    private final Path folder;
    private final ReadableFiles readable;
    private final Map<Path, Boolean> active = new ConcurrentHashMap<>();

    private ImageFiles(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
        this.readable = ReadableFiles.in(root);
    }

    /** The images that a transcription can name. */
    static ImageFiles near(SourceFile transcription) {
        Path path = transcription.path().toAbsolutePath().normalize();
        Path root = path;
        for (int steps = Path.of(transcription.name()).getNameCount(); steps > 0; steps--) {
            root = root.getParent() == null ? root : root.getParent();
        }
        return new ImageFiles(root, path.getParent());
    }

    /** Whether an address is that of an image file of the edition, be it there or not. */
    static boolean isLocal(String address) {
        return IMAGE.matcher(address).matches()
                && !address.startsWith("/")
                && !address.contains(":")
                && !address.contains("\\");
    }

    /** The file that an address names; empty when it is not there. */
    Optional<SourceFile> find(String address) {
        return there(address).filter(file -> !isActive(file));
    }

    /** Whether an address names a drawing that is not shown, because it would run a program. */
    boolean isActive(String address) {
        return there(address).filter(this::isActive).isPresent();
    }

    private boolean isActive(SourceFile file) {
        return active.computeIfAbsent(file.path(), ActiveDrawing::is);
    }

    private Optional<SourceFile> there(String address) {
        return isLocal(address)
                ? Stream.of(address, Pointer.of(address).path(""))
                        .flatMap(this::candidates)
                        .filter(readable::have)
                        .findFirst()
                        .map(file -> new SourceFile(file, name(file)))
                : Optional.empty();
    }

    private Stream<Path> candidates(String address) {
        try {
            return Stream.of(folder, root.resolve(ASSETS), root)
                    .map(from -> from.resolve(address).normalize());
        } catch (InvalidPathException noPath) {
            return Stream.empty();
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
