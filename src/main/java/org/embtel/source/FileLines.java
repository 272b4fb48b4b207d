package org.embtel.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a file as parsers count them, each made when it is asked for. */
final class FileLines {

    private final byte[] bytes;
    private int[] starts;

    FileLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @return the empty string if there is no such line, or if it cannot be read: places have
     *     columns in files in UTF-8 only
     */
    String line(int number) {
        int[] all = starts();
        if (number < 1 || number > all.length || isUtf16()) {
            return "";
        }
        int start = all[number - 1];
        int end = number < all.length ? all[number] : bytes.length;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return "";
        }
    }

    private boolean isUtf16() {
        return bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
    }

    private synchronized int[] starts() {
        if (starts == null) {
            starts = find();
        }
        return starts;
    }

    private int[] find() {
        var found = new int[1 + bytes.length / 64];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            boolean lineEnd =
                    bytes[i] == '\n'
                            || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if (lineEnd) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                found[count] = i + 1;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
