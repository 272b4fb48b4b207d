package org.embtel.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Keeps a folder for one build, on this machine, for as long as it is open. The system lets go of
 * it when a build is killed; the file beside the folder then stays, and keeps nobody out.
 *
 * <p>The file is opened once and not again: POSIX gives locks to processes, and takes one back when
 * the process closes any descriptor of the file.
 */
final class FolderLock implements AutoCloseable {

    /** Who has what in this process, which must not open those files to find out. */
    private static final ConcurrentMap<Path, String> HELD = new ConcurrentHashMap<>();

    /** Far behind the text: Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** More than any line that says who has the folder. */
    private static final int LONGEST_LINE = 1_000;

    private final Path file;
    private final FileChannel channel;

    /** What the system calls the file, whatever its path. */
    private final Object identity;

    private FolderLock(Path file, FileChannel channel, Object identity) {
        this.file = file;
        this.channel = channel;
        this.identity = identity;
    }

    /**
     * Takes a folder, which need not be there yet.
     *
     * @param file what stands for it, beside it
     * @throws Staging.FolderInUseException if another build has it
     */
    static FolderLock of(Path folder, Path file) throws IOException {
        String self = ThisBuild.name();
        String other = HELD.putIfAbsent(file, self);
        if (other != null) {
            throw new Staging.FolderInUseException(folder, other);
        }
        try {
            FolderLock lock = taken(folder, file);
            lock.say(self);
            return lock;
        } catch (IOException | RuntimeException failure) {
            HELD.remove(file);
            throw failure;
        }
    }

    /** Who had the folder may remove the file between any two of these steps. */
    private static FolderLock taken(Path folder, Path file) throws IOException {
        while (true) {
            Object identity = made(file);
            Optional<FileChannel> opened = opened(file);
            if (opened.isPresent()) {
                FileChannel channel = opened.get();
                if (!isLocked(channel)) {
                    String other = read(channel);
                    channel.close();
                    throw new Staging.FolderInUseException(folder, other);
                }
                if (identity(file).equals(Optional.of(identity))) {
                    return new FolderLock(file, channel, identity);
                }
                channel.close();
            }
        }
    }

    private static Object made(Path file) throws IOException {
        Optional<Object> identity = identity(file);
        while (identity.isEmpty()) {
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException atTheSameTime) {
                // It serves as well.
            }
            identity = identity(file);
        }
        return identity.get();
    }

    /** Not by way of a link, which somebody could have put there: the file is written to. */
    private static Optional<FileChannel> opened(Path file) throws IOException {
        try {
            return Optional.of(
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException removed) {
            return Optional.empty();
        }
    }

    /** Windows, which gives files no identity, keeps the path of one that is open. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            Object key =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .fileKey();
            return Optional.of(key == null ? file : key);
        } catch (NoSuchFileException removed) {
            return Optional.empty();
        }
    }

    /** A disk on which nothing can be locked is written to all the same. */
    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    private void say(String who) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((who + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(LONGEST_LINE);
        channel.read(line, 0);
        return StandardCharsets.UTF_8
                .decode(line.flip())
                .toString()
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    /**
     * Makes sure that nobody can have taken the folder meanwhile.
     *
     * @throws IOException if the file beside the folder was removed
     */
    void requireHeld() throws IOException {
        if (!isHeld()) {
            throw new IOException(
                    "something removed "
                            + file
                            + ", which keeps other builds away, so that another may have begun");
        }
    }

    private boolean isHeld() throws IOException {
        return identity(file).equals(Optional.of(identity));
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (isHeld()) {
                Files.deleteIfExists(file);
            }
        } finally {
            HELD.remove(file);
        }
    }
}
