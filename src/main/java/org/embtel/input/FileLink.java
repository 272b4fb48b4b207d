package org.embtel.input;

import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Place;

/** Symbolic links of an edition, which are followed only from file to file within it. */
public final class FileLink {

    private FileLink() {}

    /** Whether a path is a link that is left out. A link to nothing is no such link. */
    public static boolean isLeftOut(Path path, ReadableFiles readable) {
        return Files.isSymbolicLink(path) && Files.exists(path) && !readable.have(path);
    }

    /** What to say of it. */
    public static Diagnostic finding(Path link, String name) {
        return Diagnostic.of(
                Code.LINK_NOT_FOLLOWED,
                Place.of(name),
                Files.isDirectory(link)
                        ? "this is a link to a folder; what is in it was left out"
                        : "this is a link to a file outside of the edition; it was left out",
                "put the " + (Files.isDirectory(link) ? "folder" : "file") + " itself there");
    }
}
