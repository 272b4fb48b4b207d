package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.embtel.kit.EpubChecker;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books of a site: valid, and with the words of its pages. */
class BooksTest {

    private static final String HARBOUR = "src/test/resources/editions/harbour/tei";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tei", HARBOUR})
    void areValid(String source) {
        Path site = built(source, "--epub=documents,volumes,edition");
        assertThat(books(site)).isNotEmpty();
        for (String book : books(site)) {
            assertThat(EpubChecker.messages(site.resolve(book))).as(book).isEmpty();
        }
    }

    /** So that the test above can fail. */
    @Test
    void areHeldAgainstACheckerThatFindsFaults() throws IOException {
        Path book = built("tei").resolve("frus1958-60v10p1.epub");
        try (FileSystem files = FileSystems.newFileSystem(book)) {
            Path chapter = files.getPath("EPUB/text/frus1958-60v10p1/d143.xhtml");
            Files.writeString(
                    chapter, Files.readString(chapter).replace("id=\"d143fn3\"", "id=\"fn3\""));
        }
        assertThat(EpubChecker.messages(book)).anyMatch(line -> line.contains("RSC-012"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tei", HARBOUR})
    void haveTheWordsOfThePages(String source) throws IOException {
        Path site = built(source);
        for (String name : books(site)) {
            try (FileSystem book = FileSystems.newFileSystem(site.resolve(name))) {
                for (Path chapter : chapters(book)) {
                    String page =
                            chapter.toString()
                                    .replace("/EPUB/text/", "")
                                    .replace(".xhtml", ".html");
                    assertSameWords(Jsoup.parse(site.resolve(page)), chapter);
                }
            }
        }
    }

    private static void assertSameWords(Document page, Path chapter) throws IOException {
        Document read = read(chapter);
        assertThat(read.select(".transcription").text())
                .as(chapter.toString())
                .isEqualTo(page.select(".transcription").text());
        assertThat(read.select(".notes [data-note]").eachText())
                .isEqualTo(page.select(".notes [data-note]").eachText());
        assertThat(read.select("a[role=doc-noteref]").eachAttr("href"))
                .isEqualTo(page.select("a[role=doc-noteref]").eachAttr("href"));
    }

    @Test
    void nameThePagesOfTheSource() throws IOException {
        Path site = built("tei");
        try (FileSystem book = FileSystems.newFileSystem(site.resolve("frus1958-60v10p1.epub"))) {
            Element pages =
                    read(book.getPath("EPUB/nav.xhtml")).selectFirst("nav[epub:type=page-list]");
            assertThat(pages.select("a").text()).isEqualTo("503");
            assertThat(pages.select("a").attr("href"))
                    .isEqualTo("text/frus1958-60v10p1/d143.xhtml#pg_503");
        }
    }

    @Test
    void leadToTheSiteWhereTheyDoNotHoldWhatALinkLeadsTo() throws IOException {
        String register = ".mentioned dt > *";
        assertThat(chapter(built("tei")).select(register).first().nameIs("span")).isTrue();
        assertThat(
                        chapter(built("tei", "--base-url=https://example.org/e/"))
                                .select(register)
                                .first()
                                .attr("href"))
                .isEqualTo("https://example.org/e/persons.html#p_dillon");
    }

    private static Document chapter(Path site) throws IOException {
        try (FileSystem book = FileSystems.newFileSystem(site.resolve("frus1958-60v10p1.epub"))) {
            return read(book.getPath("EPUB/text/frus1958-60v10p1/d143.xhtml"));
        }
    }

    @Test
    void areOfferedOnThePagesThatTheyAre() throws IOException {
        Path site = built(HARBOUR, "--epub=documents,volumes");
        List<String> offered =
                Stream.of("harbour/index.html", "harbour/d1.html", "data.html")
                        .map(page -> offered(site, page))
                        .toList();
        assertThat(offered).containsExactly("../harbour.epub", "d1.epub", "harbour.epub");
    }

    private static String offered(Path site, String page) {
        try {
            return String.join(
                    " ",
                    Jsoup.parse(site.resolve(page))
                            .select("a[type=application/epub+zip]")
                            .eachAttr("href"));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    @Test
    void areOfAllLettersTogether() throws IOException {
        Path tei = Files.createDirectories(folder.resolve("letters"));
        for (String name : List.of("first", "second")) {
            Files.writeString(
                    tei.resolve(name + ".xml"),
                    """
                    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
                    <titleStmt><title>A %s letter</title></titleStmt>
                    <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>
                    </fileDesc></teiHeader><text><body><p>Dear Sir,</p></body></text></TEI>
                    """
                            .formatted(name));
        }
        Path site = built(tei.toString());
        assertThat(books(site)).containsExactly("edition.epub");
        assertThat(books(built(tei.toString(), "--epub=documents")))
                .containsExactly("first.epub", "second.epub");
        assertThat(books(built(tei.toString(), "--epub=none"))).isEmpty();
        try (FileSystem book = FileSystems.newFileSystem(site.resolve("edition.epub"))) {
            assertThat(read(book.getPath("EPUB/nav.xhtml")).select("nav").first().select("a"))
                    .map(Element::text)
                    .containsExactly("Title page", "A first letter", "A second letter");
        }
    }

    private Path built(String source, String... options) {
        Path site = folder.resolve("site" + List.of(options).hashCode());
        return Run.built(Path.of(source), site, options);
    }

    private static List<String> books(Path site) {
        var books = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".epub"))
                    .forEach(file -> books.add(site.relativize(file).toString()));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return List.copyOf(books);
    }

    /** Those that are pages of the site, too. */
    private static List<Path> chapters(FileSystem book) throws IOException {
        try (Stream<Path> files = Files.walk(book.getPath("/EPUB/text"))) {
            return files.filter(file -> file.toString().matches("/EPUB/text/.*/[^/]*\\.xhtml"))
                    .filter(file -> !file.endsWith("about.xhtml"))
                    .toList();
        }
    }

    private static Document read(Path chapter) throws IOException {
        return Jsoup.parse(Files.readString(chapter));
    }
}
