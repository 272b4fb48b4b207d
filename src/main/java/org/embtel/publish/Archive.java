package org.embtel.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a site that can be taken away in one. */
public enum Archive {
    /** The transcriptions. */
    TEI("tei.zip", "", path -> path.startsWith("tei/")),

    /** The whole site, which can then be read from a folder. */
    SITE("site.zip", "site/", path -> !path.equals(Staging.MARKER) && !isArchive(path));

    /** The same for every file, so that the same site gives the same bytes on any day. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final String path;
    private final String folder;
    private final Predicate<String> holds;

    Archive(String path, String folder, Predicate<String> holds) {
        this.path = path;
        this.folder = folder;
        this.holds = holds;
    }

    /** Its path from the site's root. */
    public String path() {
        return path;
    }

    private static boolean isArchive(String path) {
        return Stream.of(values()).anyMatch(one -> one.path.equals(path));
    }

    /** Makes it of the files that are in the folder of a site. */
    public void make(Path site) throws IOException {
        try (var zip =
                new ZipOutputStream(
                        Files.newOutputStream(site.resolve(path)), StandardCharsets.UTF_8)) {
            for (String file : files(site)) {
                var entry = new ZipEntry(folder + file);
                entry.setTimeLocal(NO_DAY);
                zip.putNextEntry(entry);
                Files.copy(site.resolve(file), zip);
                zip.closeEntry();
            }
        }
    }

    private List<String> files(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(holds)
                    .sorted()
                    .toList();
        }
    }
}
