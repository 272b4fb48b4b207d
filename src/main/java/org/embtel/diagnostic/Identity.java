package org.embtel.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What stays the same of a finding while lines are added and removed around it.
 *
 * @param code the kind of finding
 * @param path the file
 * @param message what it says, without the lines and columns that it may name
 */
record Identity(Code code, String path, String message) implements Comparable<Identity> {

    private static final Pattern LINE = Pattern.compile("(\\.[A-Za-z]{2,6})(:\\d+){1,2}\\b");

    /** Enough to tell millions of findings apart. */
    private static final int FINGERPRINT_BYTES = 16;

    static Identity of(Diagnostic found) {
        String message = LINE.matcher(found.message()).replaceAll("$1");
        return new Identity(found.code(), found.place().path(), message);
    }

    /**
     * A short form of it, for others to compare.
     *
     * @param ordinal which of those with the same identity is meant
     */
    String fingerprint(int ordinal) {
        String whole = String.join("\n", code.id(), path, message, String.valueOf(ordinal));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public int compareTo(Identity other) {
        int byPath = path.compareTo(other.path);
        int byCode = byPath == 0 ? code.compareTo(other.code) : byPath;
        return byCode == 0 ? message.compareTo(other.message) : byCode;
    }
}
