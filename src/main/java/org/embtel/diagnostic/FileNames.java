package org.embtel.diagnostic;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.util.Locale;

/**
 * Which names files can have with this system's settings. Without a language ({@code LC_ALL=C}, as
 * in many containers), Java can name files in ASCII only; with an old one, it would name them so
 * that no web server finds them.
 */
public final class FileNames {

    /** Letters that no encoding but those of Unicode has together. */
    private static final String ANY = "\u00E9\u0151\u0431\u5B57\uD83D\uDCDC";

    private static final String ERROR = InvalidPathException.class.getName();

    private FileNames() {}

    /**
     * Makes sure that a file can be named so.
     *
     * @throws UnnameableException if the system's settings are in the way
     */
    public static void require(String name) {
        if (!isPlain(name) && !areUnicode()) {
            throw new UnnameableException(name);
        }
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(character -> character < 128);
    }

    /** Windows names files in Unicode, whatever its settings. */
    private static boolean areUnicode() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")
                || Charset.forName(encoding).newEncoder().canEncode(ANY);
    }

    /**
     * Whether something failed because the settings do not allow the name of a file. What reads the
     * command line says so in words only.
     */
    public static boolean areCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean path =
                    cause instanceof InvalidPathException
                            || String.valueOf(cause.getMessage()).contains(ERROR);
            if (cause instanceof UnnameableException || (path && !areUnicode())) {
                return true;
            }
        }
        return false;
    }

    /** Thrown where a file would get a name that the system's settings do not allow. */
    public static final class UnnameableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnnameableException(String name) {
            super("no file can be named " + name);
        }
    }
}
