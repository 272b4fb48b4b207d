package org.embtel.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps files from one run to the next, in a folder of the user's. Where it cannot be written,
 * nothing is kept, and nothing is said: it only saves time.
 */
public final class UserCache {

    private final Path folder;

    /** A cache in a folder, which need not be there. */
    public UserCache(Path folder) {
        this.folder = folder;
    }

    /** The file that was kept under a key, however long. */
    public Optional<Path> find(String key, String ending) {
        return Optional.of(file(key, ending)).filter(Files::isRegularFile);
    }

    /** Keeps a file whole or not at all, also when two programs do so at once. */
    public Optional<Path> keep(String key, String ending, byte[] content) {
        Path file = file(key, ending);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ending);
            try {
                Files.write(part, content);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            return Optional.of(file);
        } catch (IOException cannotBeKept) {
            return Optional.empty();
        }
    }

    private Path file(String key, String ending) {
        return folder.resolve(digest(key.getBytes(StandardCharsets.UTF_8)) + ending);
    }

    /** A name for some content that no other content has. */
    public static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
