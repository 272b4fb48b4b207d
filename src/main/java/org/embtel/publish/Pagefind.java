package org.embtel.publish;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.audit.SearchText;

/** The program Pagefind, which makes the indexes of full-text search. It is no part of Embtel. */
public final class Pagefind {

    /** The release whose indexes the search page reads. */
    public static final String VERSION = "1.6.0";

    /** The folder of an index, beside the pages that it is of. */
    public static final String FOLDER = "pagefind";

    /** What of its bundle the search page does not use. */
    private static final List<String> UNUSED =
            List.of(
                    "pagefind-ui",
                    "pagefind-modular-ui",
                    "pagefind-component-ui",
                    "pagefind-highlight");

    /** What is on a page, but not in its text. */
    private static final String NOT_READ = "[data-generated], .backlinks";

    private final List<String> command;

    private Pagefind(List<String> command) {
        this.command = List.copyOf(command);
    }

    /**
     * The program as it is installed: named by {@code PAGEFIND} in the environment, in {@code
     * node_modules} of the edition or of a folder above it, or on the path.
     */
    public static Optional<Pagefind> find(Path edition) {
        return Stream.of(named(), beside(edition), onPath("pagefind"))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Pagefind(List.of(program.toString())));
    }

    /** The program as npx fetches it; empty without Node. */
    public static Optional<Pagefind> fetched() {
        return onPath("npx")
                .filter(Files::isExecutable)
                .findFirst()
                .map(npx -> new Pagefind(List.of(npx.toString(), "--yes", "pagefind@" + VERSION)));
    }

    private static Stream<Path> named() {
        return Stream.ofNullable(System.getenv("PAGEFIND")).map(Path::of);
    }

    private static Stream<Path> beside(Path edition) {
        return Stream.iterate(
                        edition.toAbsolutePath().normalize(), up -> up != null, Path::getParent)
                .map(folder -> folder.resolve("node_modules/.bin/pagefind"));
    }

    private static Stream<Path> onPath(String program) {
        return Stream.ofNullable(System.getenv("PATH"))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .map(folder -> Path.of(folder, program));
    }

    /**
     * Makes the index of the pages in one folder of a site. It is put into a folder beside them,
     * {@link #FOLDER}.
     *
     * @param pages the folder, from the site's root: empty, or with a slash at its end
     * @param language how words are reduced to their stems, BCP 47
     * @throws IOException if the program cannot be run or fails; the message is what it said
     */
    public void index(Path site, String pages, String language) throws IOException {
        Path index = site.resolve(pages + FOLDER);
        try (TemporaryFolder texts = TemporaryFolder.create()) {
            copy(site.resolve(pages), texts.path().resolve(pages));
            run(texts.path(), index, language);
        }
        removeUnused(index);
    }

    /** Pages as they are to be searched. */
    private static void copy(Path pages, Path texts) throws IOException {
        Files.createDirectories(texts);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(pages, "*.html")) {
            for (Path page : files) {
                String text = SearchText.of(Files.readString(page));
                Files.writeString(texts.resolve(page.getFileName()), text);
            }
        }
    }

    private void run(Path texts, Path index, String language) throws IOException {
        var line = new ArrayList<>(command);
        line.addAll(List.of("--site", texts.toString(), "--output-path", index.toString()));
        line.addAll(List.of("--keep-index-url", "--silent"));
        line.addAll(List.of("--force-language", language.split("-")[0]));
        line.addAll(List.of("--exclude-selectors", NOT_READ));
        Process program = new ProcessBuilder(line).redirectErrorStream(true).start();
        program.getOutputStream().close();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (program.onExit().join().exitValue() != 0) {
            throw new IOException(said.strip());
        }
    }

    private static void removeUnused(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(Pagefind::isUnused).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isUnused(Path file) {
        return UNUSED.stream().anyMatch(name -> file.getFileName().toString().startsWith(name));
    }
}
