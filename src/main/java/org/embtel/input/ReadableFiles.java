package org.embtel.input;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that may be read for an edition: those in its folder, wherever links lead, and no
 * hidden ones, among which lie the keys of whoever builds it ({@code .git/config}, {@code .env}).
 */
public final class ReadableFiles {

    private final List<Path> folders;

    private ReadableFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Those in a folder, which need not be there. */
    public static ReadableFiles in(Path folder) {
        return new ReadableFiles(List.of(folder.toAbsolutePath().normalize()));
    }

    /** These, and those in more folders. */
    public ReadableFiles and(List<Path> more) {
        var all = new ArrayList<>(folders);
        more.forEach(folder -> all.add(folder.toAbsolutePath().normalize()));
        return new ReadableFiles(all);
    }

    /** Whether a file is there and may be read. */
    public boolean have(Path file) {
        try {
            Path real = file.toRealPath();
            return Files.isRegularFile(real) && isInside(real);
        } catch (IOException | SecurityException notThere) {
            return false;
        }
    }

    private boolean isInside(Path real) throws IOException {
        for (Path folder : folders) {
            if (Files.exists(folder) && isWithin(folder.toRealPath(), real)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a path, be anything there or not, is that of a file which may be read. */
    public boolean cover(Path path) {
        Path written = path.toAbsolutePath().normalize();
        return folders.stream().anyMatch(folder -> isWithin(folder, written));
    }

    private static boolean isWithin(Path folder, Path file) {
        return file.startsWith(folder) && !isHidden(folder.relativize(file));
    }

    private static boolean isHidden(Path path) {
        for (Path step : path) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** The file at an address, if it is there and may be read. */
    public Optional<Path> find(URI address) {
        return path(address).filter(this::have);
    }

    /** The path that an address names; none if it is no file of this machine. */
    public static Optional<Path> path(URI address) {
        if (!"file".equalsIgnoreCase(address.getScheme()) || hasHost(address)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(new URI("file", null, address.getPath(), null)));
        } catch (IllegalArgumentException
                | FileSystemNotFoundException
                | URISyntaxException noPath) {
            return Optional.empty();
        }
    }

    /** Of a file with a host, some systems ask that host before anybody opens it. */
    private static boolean hasHost(URI address) {
        return address.getPath() == null
                || address.getAuthority() != null
                || address.getPath().startsWith("//");
    }

    /**
     * The whole address that is meant by one within a file.
     *
     * @param base the address of the file
     * @param reference as it is written; blanks may stand for themselves
     */
    public static Optional<URI> address(URI base, String reference) {
        try {
            return Optional.of(base.resolve(reference.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** A path that is written somewhere; none if no file can be called so. */
    public static Optional<Path> path(Path folder, String written) {
        try {
            return Optional.of(folder.resolve(written).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
