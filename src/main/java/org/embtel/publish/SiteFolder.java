package org.embtel.publish;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Which folder a site is to be, and whether Embtel may replace it. */
final class SiteFolder {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private SiteFolder() {}

    /**
     * The folder itself, which need not be there. A link to the site stays one, also when it leads
     * nowhere yet: what is replaced is the folder to which it leads. The folder above it is made.
     */
    static Path real(Path folder) throws IOException {
        Path path = folder.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path) && !Files.exists(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(folder.toString(), null, "it is a link to itself");
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path normal = path.normalize();
        Files.createDirectories(normal.getParent());
        return normal.getParent().toRealPath().resolve(normal.getFileName());
    }

    /**
     * Makes sure that a folder can be replaced by a site.
     *
     * @throws Staging.ForeignFolderException if it holds files that Embtel did not make
     * @throws IOException if it cannot be replaced as a whole
     */
    static void refuseForeign(Path site) throws IOException {
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean ours = isEmpty(site) || Files.isRegularFile(site.resolve(Staging.MARKER));
        if (!ours || site.getFileName() == null) {
            throw new Staging.ForeignFolderException(site);
        }
        if (isMounted(site)) {
            throw new FileSystemException(
                    site.toString(),
                    null,
                    "another disk is mounted there, and cannot be replaced; name a folder in it");
        }
    }

    private static boolean isEmpty(Path site) throws IOException {
        if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> files = Files.list(site)) {
            return files.findAny().isEmpty();
        }
    }

    static boolean isAbsentOrEmpty(Path site) throws IOException {
        return !Files.exists(site, LinkOption.NOFOLLOW_LINKS) || isEmpty(site);
    }

    private static boolean isMounted(Path site) {
        try {
            FileStore above = Files.getFileStore(site.getParent());
            return !Files.getFileStore(site).equals(above);
        } catch (IOException notKnown) {
            return false;
        }
    }
}
