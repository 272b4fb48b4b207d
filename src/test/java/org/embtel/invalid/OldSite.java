package org.embtel.invalid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.embtel.kit.Folders;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;

/** A folder to work in, where a site was published before. */
final class OldSite {

    private final Path folder;
    private final Map<String, String> digests;

    private OldSite(Path folder) throws IOException {
        this.folder = folder;
        this.digests = Folders.digests(folder);
    }

    /** Publishes a letter into {@code _site} of a folder. */
    static void publish(Path work) throws IOException {
        Path source = Files.createDirectories(work.resolve("before/tei")).resolve("letter.xml");
        Files.writeString(source, Letter.saying("Published before."));
        Run run = Run.embtel("build", source.toString(), "-o", work.resolve("_site").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** Copies the site that was published into one folder to another, to work there. */
    static OldSite copied(Path published, Path work) throws IOException {
        Files.createDirectories(work);
        Folders.copy(published.resolve("_site"), work.resolve("_site"));
        return new OldSite(work.resolve("_site"));
    }

    /** What became of it: the words that expected results end with. */
    String fate() throws IOException {
        boolean leftovers;
        try (var beside = Files.list(folder.getParent())) {
            leftovers = beside.anyMatch(file -> file.toString().contains(".embtel-"));
        }
        assertThat(leftovers).as("a staging folder was left behind").isFalse();
        return Folders.digests(folder).equals(digests) ? "as it was" : "replaced";
    }
}
