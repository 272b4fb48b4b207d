package org.embtel.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A site on its way: written into a folder beside the target, and put in its place at the end by
 * renaming. Closed without that, it leaves no trace, and the old site as it was.
 */
public final class Staging implements SiteWriter, AutoCloseable {

    /** Says that a folder was made by Embtel and may be replaced by it. */
    static final String MARKER = ".embtel";

    private static final String MARKER_TEXT =
            "This folder was made by Embtel, which replaces it whole at the next build.\n";

    private final Path target;
    private final Path staged;
    private final Path old;
    private final FolderLock lock;

    private Staging(Path target, FolderLock lock) {
        this.target = target;
        this.lock = lock;
        this.staged = target.resolveSibling("." + target.getFileName() + ".embtel-new");
        this.old = target.resolveSibling("." + target.getFileName() + ".embtel-old");
    }

    /**
     * Opens a staging folder for a site.
     *
     * @throws ForeignFolderException if the target holds files that Embtel did not make
     * @throws FolderInUseException if another build is writing the same site
     * @throws IOException if the folder cannot be made
     */
    public static Staging open(Path folder) throws IOException {
        Path target = real(folder.toAbsolutePath().normalize());
        refuseForeign(target);
        FolderLock lock = FolderLock.of(target);
        try {
            var staging = new Staging(target, lock);
            staging.begin();
            return staging;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private void begin() throws IOException {
        recover();
        refuseForeign(target);
        TemporaryFolder.delete(staged);
        Files.createDirectories(staged);
        write(MARKER, MARKER_TEXT);
    }

    /** A link to the site stays one: what is replaced is the folder to which it leads. */
    private static Path real(Path folder) throws IOException {
        return Files.exists(folder) ? folder.toRealPath() : folder;
    }

    /** Puts the site back that a build killed in the middle of its swap had set aside. */
    private void recover() throws IOException {
        if (Files.exists(old) && !Files.exists(target)) {
            Files.move(old, target);
        }
        TemporaryFolder.delete(old);
    }

    private static void refuseForeign(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ForeignFolderException(target);
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent() && !Files.exists(target.resolve(MARKER))) {
                throw new ForeignFolderException(target);
            }
        }
    }

    @Override
    public void write(String path, String content) throws IOException {
        Files.write(place(path), content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String path, InputStream content) throws IOException {
        Files.copy(content, place(path), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path place(String path) throws IOException {
        Path place = staged.resolve(path).normalize();
        if (!place.startsWith(staged)) {
            throw new IOException("a page would be written outside the site: " + path);
        }
        Files.createDirectories(place.getParent());
        return place;
    }

    /** The folder of the old site, which need not be there. */
    public Path before() {
        return target;
    }

    /** The folder in which the new site is being written. */
    public Path after() {
        return staged;
    }

    /** Replaces the old site. Both renames stay within one folder, so that each is atomic. */
    public void publish() throws IOException {
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            recover();
            throw failure;
        }
        TemporaryFolder.delete(old);
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        try {
            TemporaryFolder.delete(staged);
        } finally {
            lock.close();
        }
    }

    /** Thrown instead of writing where another build is writing. */
    public static final class FolderInUseException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        FolderInUseException(Path folder) {
            super(new IOException("another build writes to " + folder));
        }
    }

    /** Thrown instead of replacing a folder that holds something else. */
    public static final class ForeignFolderException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        ForeignFolderException(Path folder) {
            super(new IOException("not made by Embtel: " + folder));
        }
    }
}
