package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.kit.Run;
import org.embtel.kit.WebServer;
import org.embtel.spec.SpecificationEdition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attacks in every value and every run of words of transcriptions, in addresses, and in what a
 * browser keeps: opened in a real browser without the policy of pages, none runs, and no other host
 * is asked for anything. One round is tried, with the same seed the same; {@code
 * -Dinjection.minutes=60 -Dinjection.seed=7} tries more, and another.
 */
@Tag("browser")
@ExtendWith(Browsers.class)
class InjectionTest {

    private static final Duration BUDGET =
            Duration.ofMinutes(Integer.getInteger("injection.minutes", 0));

    private static final long SEED = Long.getLong("injection.seed", 16);

    /** In each round so many of the examples of the specification, and of all elements of TEI. */
    private static final int EXAMPLES = 40;

    private static final int LETTERS = 10;
    private static final int ELEMENTS = 8;

    /** Names of files, as far as a file system takes them. */
    private static final List<String> NAMES =
            List.of(
                    "\"><script>trap()<",
                    "' onload='trap()",
                    "&quot;><img src=x onerror=trap()>",
                    "#trap",
                    "%22%3E%3Csvg onload=trap()%3E",
                    "?a=b&c=d",
                    "${trap()}",
                    ";trap();\u2028");

    /** What a browser reads as a document; of books, their chapters. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*\\.(html|xhtml|svg|atom)|(?!.*\\.unpacked/).*\\.xml");

    @TempDir private Path folder;

    @Test
    void trapTellsOfAnyProgramAndAnyForeignRequest(Reader reader) throws IOException {
        Files.writeString(
                folder.resolve("bad.html"),
                """
                <!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
                <title>Bad</title><script>trap()</script><p onclick="trap()">
                <a href=" java&#9;script:trap()">a</a><img src="https://evil.example/a.png">
                """);
        Files.writeString(
                folder.resolve("bad.xml"),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><script"
                        + " xmlns='http://www.w3.org/1999/xhtml'>trap()</script></TEI>");
        try (var server = new WebServer(folder);
                var trap = new Trap(reader.browser(), server.address(""))) {
            trap.open(server.address("bad.html"));
            trap.open(server.address("bad.xml"));
            assertThat(trap.found().stream().map(one -> one.replaceAll("http://[^ ]+: ", "")))
                    .satisfiesExactlyInAnyOrder(
                            one -> assertThat(one).endsWith("asks for https://evil.example/a.png"),
                            one -> assertThat(one).startsWith("ran on").endsWith("bad.html"),
                            one -> assertThat(one).startsWith("script: <script>trap()"),
                            one -> assertThat(one).startsWith("handler: <p onclick"),
                            one -> assertThat(one).startsWith("link: <a"),
                            one -> assertThat(one).startsWith("image: <img"),
                            one -> assertThat(one).startsWith("ran on").endsWith("bad.xml"));
        }
    }

    @Test
    void nothingOfATranscriptionRuns(Reader reader, TestReporter reporter) throws IOException {
        var random = new Random(SEED);
        int published = 0;
        int refused = 0;
        int opened = 0;
        long end = System.nanoTime() + BUDGET.toNanos();
        for (int round = 1; round == 1 || System.nanoTime() < end; round++) {
            var edition = new HostileEdition(folder.resolve("round" + round), random);
            fill(edition, random);
            opened += openAll(reader.browser(), edition.built(), random);
            published += edition.published();
            refused += edition.refused();
        }
        reporter.publishEntry(
                Map.of(
                        "injections published", String.valueOf(published),
                        "injections in files that were refused", String.valueOf(refused),
                        "pages opened", String.valueOf(opened)));
        assertThat(published).isPositive();
    }

    private static void fill(HostileEdition edition, Random random) throws IOException {
        var examples = new ArrayList<>(SpecificationEdition.transcriptions().entrySet());
        Collections.shuffle(examples, random);
        examples.subList(0, EXAMPLES).forEach(one -> edition.add(one.getKey(), one.getValue(), 2));
        var elements = new ArrayList<>(AnyElement.all());
        Collections.shuffle(elements, random);
        for (int i = 0; i < LETTERS; i++) {
            List<AnyElement> some = elements.subList(i * ELEMENTS, (i + 1) * ELEMENTS);
            edition.add("any" + i, AnyElement.letterOf(some), 2);
        }
        for (String name : NAMES) {
            edition.add(name, LETTER.formatted(name.length(), "Any", "of a name"), 4);
        }
        for (Path whole : wholes()) {
            String name = whole.getFileName().toString().replace(".xml", "");
            edition.add(name, Files.readString(whole), 12);
            edition.add(name + "-again", Files.readString(whole), 40);
        }
    }

    private static List<Path> wholes() throws IOException {
        try (Stream<Path> editions =
                Stream.of("tei", "harbour/tei", "letters/tei")
                        .map(
                                path ->
                                        path.equals("tei")
                                                ? Path.of(path)
                                                : Path.of("src/test/resources/editions", path))) {
            return editions.flatMap(InjectionTest::files)
                    .filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream().filter(Files::isRegularFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Opens whatever a browser reads as a document. Gives how many that were. */
    private static int openAll(Browser browser, BuiltSite site, Random random) throws IOException {
        unpackBooks(site.folder());
        try (var server = new WebServer(site.folder());
                var trap = new Trap(browser, server.address(""))) {
            for (Path file : files(site.folder()).sorted().toList()) {
                String path = site.folder().relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".html")) {
                    assertThat(InlineCode.in(Jsoup.parse(file))).as(path).isEmpty();
                }
                if (DOCUMENT.matcher(path).matches()) {
                    trap.open(address(server, path, random));
                }
            }
            assertThat(trap.found()).isEmpty();
            return trap.opened();
        }
    }

    /** Words that a search lit and a place on the page are attacks, too. */
    private static URI address(WebServer server, String path, Random random) {
        String words = encoded(Payloads.instead("", random));
        String place = encoded(Payloads.instead("", random));
        String file = server.address("").resolve(encoded(path).replace("%2F", "/")).toString();
        return URI.create(file + "?words=" + words + "#" + place);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void unpackBooks(Path site) throws IOException {
        for (Path book : files(site).filter(one -> one.toString().endsWith(".epub")).toList()) {
            try (FileSystem inside = FileSystems.newFileSystem(book)) {
                Path to = Path.of(book + ".unpacked");
                for (Path file : files(inside.getPath("/")).toList()) {
                    Path copy = to.resolve(file.toString().substring(1));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void nothingThatIsTypedRuns(Reader reader) throws IOException {
        try (var server = new WebServer(reader.harbour().folder());
                var trap = new Trap(reader.browser(), server.address(""))) {
            trap.open(server.address("harbour/d1.html"));
            Page page = trap.page();
            page.locator("button.go-to").click();
            for (String payload : Payloads.ALL) {
                page.locator(".go-to-box input, dialog input").first().fill(payload);
                trap.look();
            }
            assertThat(trap.found()).isEmpty();
        }
    }

    @Test
    void nothingThatIsSearchedForOrFoundRuns(Reader reader) throws IOException {
        var edition = new HostileEdition(folder, new Random(SEED));
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            String words =
                    Payloads.ALL
                            .get(i)
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;");
            edition.add("letter" + i, LETTER.formatted(words, words, words), 1_000_000);
        }
        edition.built(); // So that only what can be published is left.
        Run.searchable(folder.resolve("tei"), folder.resolve("searched"));
        try (var server = new WebServer(folder.resolve("searched"));
                var trap = new Trap(reader.browser(), server.address(""))) {
            for (String payload : Payloads.ALL) {
                String asked = "harbour " + payload;
                trap.open(server.address("search.html?q=" + encoded(asked)));
                trap.page()
                        .waitForFunction(
                                "() => document.querySelector('.search-summary').textContent"
                                        + ".match(/document|found/)");
                trap.look();
                trap.open(server.address("search.html?q=harbour&from=" + encoded(payload)));
            }
            assertThat(trap.found()).isEmpty();
        }
    }

    private static final String LETTER =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
            <titleStmt><title>A harbour: %s</title></titleStmt>
            <publicationStmt><publisher>P</publisher></publicationStmt>
            <sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
            <text><body><head>%s</head><p>The harbour %s lies.</p></body></text></TEI>
            """;

    @Test
    void nothingThatTheBrowserKeepsRuns(Reader reader) throws IOException {
        try (var server = new WebServer(reader.harbour().folder());
                var trap = new Trap(reader.browser(), server.address(""))) {
            trap.open(server.address("reading-list.html"));
            var kept = new ArrayList<Map<String, String>>();
            for (String payload : Payloads.ALL) {
                kept.add(Map.of("page", payload, "title", payload, "note", payload));
                kept.add(Map.of("page", "harbour/d1.html", "title", payload, "note", payload));
            }
            trap.page()
                    .evaluate(
                            "kept => { localStorage.setItem('reading-list:/', JSON.stringify(kept));"
                                    + " localStorage.setItem('look',"
                                    + " JSON.stringify(Object.fromEntries(kept.map((one) => ['size',"
                                    + " one.title])))); }",
                            kept);
            trap.open(server.address("reading-list.html?again"));
            assertThat(trap.page().locator(".reading-list li").count())
                    .isGreaterThanOrEqualTo(Payloads.ALL.size());
            trap.open(server.address("harbour/d1.html"));
            assertThat(trap.found()).isEmpty();
        }
    }
}
