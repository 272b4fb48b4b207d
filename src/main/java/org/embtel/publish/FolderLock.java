package org.embtel.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Keeps a folder for one build, on this machine, for as long as it is open. The system lets go of
 * it when a build is killed; the file beside the folder then stays, and keeps nobody out.
 */
final class FolderLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a folder, which need not be there yet.
     *
     * @throws Staging.FolderInUseException if another build has it
     */
    static FolderLock of(Path folder) throws IOException {
        Path file = folder.resolveSibling("." + folder.getFileName() + ".embtel-lock");
        Files.createDirectories(file.getParent());
        while (true) {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new Staging.FolderInUseException(folder);
            }
            if (isStillThere(file, channel)) {
                return new FolderLock(file, channel);
            }
            channel.close();
        }
    }

    /** A disk on which nothing can be locked is written to all the same. */
    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    /** Who had the folder may have removed the file after it was opened here. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String token = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)));
        try {
            return Files.readString(file).equals(token);
        } catch (NoSuchFileException removed) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
