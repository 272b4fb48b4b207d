package org.embtel.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.embtel.diagnostic.FileNames;

/**
 * A site on its way: written into a folder beside the target that no other build knows, and put in
 * its place at the end by renaming. Closed without that, it leaves no trace, and the old site as it
 * was. No other build can have the target from when it is opened until it is closed.
 */
public final class Staging implements SiteWriter, AutoCloseable {

    /** Says that a folder was made by Embtel and may be replaced by it. */
    static final String MARKER = ".embtel";

    private static final String MARKER_TEXT =
            "This folder was made by Embtel, which replaces it whole at the next build.\n";

    private final Path target;
    private final BesideSite beside;
    private final FolderLock lock;
    private final Path staged;

    /** How long each file is that was written. */
    private final Map<String, Long> written = new ConcurrentHashMap<>();

    private Staging(Path target, BesideSite beside, FolderLock lock) {
        this.target = target;
        this.beside = beside;
        this.lock = lock;
        this.staged = beside.unfinished();
    }

    /**
     * Opens a staging folder for a site, and puts in order what a build that was killed has left.
     *
     * @throws ForeignFolderException if the target holds files that Embtel did not make
     * @throws FolderInUseException if another build is writing the same site
     * @throws IOException if the folder cannot be made
     */
    public static Staging open(Path folder) throws IOException {
        Path target = SiteFolder.real(folder);
        SiteFolder.refuseForeign(target);
        var beside = new BesideSite(target);
        FolderLock lock = FolderLock.of(target, beside.lock());
        try {
            var staging = new Staging(target, beside, lock);
            staging.begin();
            return staging;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private void begin() throws IOException {
        recover();
        SiteFolder.refuseForeign(target);
        beside.leftovers().forEach(TemporaryFolder::deleteIfPossible);
        Files.createDirectory(staged);
        write(MARKER, MARKER_TEXT);
    }

    /** Puts the site back that a build killed in the middle of its swap had set aside. */
    private void recover() throws IOException {
        if (Files.exists(beside.old(), LinkOption.NOFOLLOW_LINKS)) {
            if (SiteFolder.isAbsentOrEmpty(target)) {
                Files.move(beside.old(), target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                discardOld();
            }
        }
    }

    /** Under another name first: half of an old site must never be taken for a whole one. */
    private Optional<Path> discardOld() throws IOException {
        Path discarded = beside.discarded();
        Files.move(beside.old(), discarded, StandardCopyOption.ATOMIC_MOVE);
        return TemporaryFolder.deleteIfPossible(discarded)
                ? Optional.empty()
                : Optional.of(discarded);
    }

    @Override
    public void write(String path, String content) throws IOException {
        write(path, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void write(String path, InputStream content) throws IOException {
        try {
            written.put(path, Files.copy(content, place(path)));
        } catch (FileAlreadyExistsException other) {
            throw new FileSystemException(
                    path, null, "this disk takes its name for that of another file of the site");
        }
    }

    private Path place(String path) throws IOException {
        FileNames.require(path);
        Path place = staged.resolve(path).normalize();
        if (!place.startsWith(staged)) {
            throw new IOException("a page would be written outside the site: " + path);
        }
        makeFolder(place.getParent());
        return place;
    }

    /** Never the folder itself: when that was removed, so was what had been written. */
    private void makeFolder(Path folder) throws IOException {
        if (folder.equals(staged) || Files.isDirectory(folder)) {
            return;
        }
        makeFolder(folder.getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException atTheSameTime) {
            // Another thread needs it, too. If it is a file, writing into it will fail.
        }
    }

    /** The folder of the old site, which need not be there. */
    public Path before() {
        return target;
    }

    /** The folder in which the new site is being written. */
    public Path after() {
        return staged;
    }

    /**
     * Replaces the old site, after everything else that may fail. Both renames stay within one
     * folder, so that each is atomic; no file system that Java knows exchanges two folders in one
     * step.
     *
     * @return what remains of the old site, if it cannot be deleted
     * @throws IOException if the new site is not as it was written, or cannot take its place; then
     *     the old one is in its place
     */
    public Optional<Path> publish() throws IOException {
        requireWhole();
        SiteFolder.refuseForeign(target);
        lock.requireHeld();
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        }
        Path old = beside.old();
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            putBack(failure);
            throw failure;
        }
        return discardOld();
    }

    private void putBack(IOException failure) throws IOException {
        try {
            recover();
        } catch (IOException worse) {
            failure.addSuppressed(worse);
            throw new IOException(
                    failure.getMessage()
                            + "; the old site is in "
                            + beside.old()
                            + ", from where the next build puts it back",
                    failure);
        }
    }

    /**
     * Makes sure that all that was written is still there.
     *
     * @throws IOException if something removed or changed a file
     */
    public void requireWhole() throws IOException {
        for (Map.Entry<String, Long> file : written.entrySet()) {
            try {
                if (Files.size(staged.resolve(file.getKey())) == file.getValue()) {
                    continue;
                }
            } catch (NoSuchFileException gone) {
                // Said below.
            }
            throw new IOException(
                    "something removed or changed "
                            + file.getKey()
                            + " after it was written, in "
                            + staged);
        }
    }

    /** Removes what was not published; what cannot be removed, the next build tries again. */
    @Override
    public void close() throws IOException {
        TemporaryFolder.deleteIfPossible(staged);
        lock.close();
    }

    /** Thrown instead of writing where another build is writing. */
    public static final class FolderInUseException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        private final String other;

        FolderInUseException(Path folder, String other) {
            super(new IOException("another build writes to " + folder + ": " + other));
            this.other = other;
        }

        /** Which process it is, where, and since when; empty if it has only just begun. */
        public String other() {
            return other;
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
