package org.embtel.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.embtel.kit.Needs;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real edition, built into a folder of {@code target} once for all tests. */
public enum Corpus {
    /** Documents of three volumes of the Foreign Relations series that this repository has. */
    COMMITTED("frus-committed", Path.of("src/test/resources/editions/frus/tei")),
    /** Eleven whole volumes of the Foreign Relations series. */
    FRUS("frus"),
    /** Documents of 22 more volumes, each chosen for what is hard about it. */
    CASES("frus-cases"),
    /** Letters and registers of an edition that is made quite differently. */
    LETTERS("letters");

    private final String folder;
    private final Optional<Path> committed;
    private Run run;

    Corpus(String folder) {
        this.folder = folder;
        this.committed = Optional.empty();
    }

    Corpus(String folder, Path committed) {
        this.folder = folder;
        this.committed = Optional.of(committed);
    }

    /** The folder of its transcriptions. */
    public Path source() {
        return committed.orElseGet(() -> Needs.corpus(folder));
    }

    /** What its folders and lists are called. */
    String folderName() {
        return folder;
    }

    /** The run that built the site. */
    synchronized Run run() {
        if (run == null) {
            run = Run.embtel("build", source().toString(), "-o", folder().toString());
        }
        return run;
    }

    /** The folder of the built site. */
    public Path site() {
        run();
        return folder();
    }

    private Path folder() {
        return Path.of("target", "corpora", folder);
    }

    List<Path> transcriptions() {
        return files(source(), path -> path.toString().endsWith(".xml"));
    }

    List<Path> pages() {
        return files(site(), path -> path.toString().endsWith(".html"));
    }

    /** A page by its address without the ending: {@code frus1958-60v10p2/d288}. */
    Document page(String address) {
        return parse(site().resolve(address + ".html"));
    }

    static Document parse(Path page) {
        return Jsoup.parse(read(page));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
