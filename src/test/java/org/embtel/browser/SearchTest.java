package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.embtel.kit.Run;
import org.embtel.kit.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full-text search in two invented volumes, by an index that Pagefind makes. */
@Tag("browser")
@ExtendWith(Browsers.class)
class SearchTest {

    @TempDir private static Path folder;
    private static WebServer server;

    @BeforeAll
    static void build() throws IOException {
        volume(
                "harbour",
                document(
                        "1",
                        "1958-03-01",
                        "No lighter<note n=\"1\" xml:id=\"d1n1\">A lighter carries coal.</note> came"
                                + " to the har<pb n=\"2\" break=\"no\"/>bour <hi>in the</hi><pb"
                                + " n=\"3\"/> evening."),
                document(
                        "2",
                        "1960-07-09",
                        "The pilot of the harbour sent a letter to Köln. So did Zorn."),
                document(
                        "3",
                        "1962-01-01",
                        "Fog lay on the sea. ".repeat(400) + "Ned O’Hara’s zeppelin-shed burned."));
        volume(
                "station",
                document("1", "1961-01-02", "The station has no harbour."),
                "<div type='section' xml:id='names'><head>Zorn</head><p>Zorn. Zorn, who was Zorn.</p></div>");
        Run.searchable(folder.resolve("tei"), folder.resolve("site"));
        server = new WebServer(folder.resolve("site"));
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void offersTheWordsWhereThereIsNoSuchPhrase(Reader reader) {
        Locator summary = search(reader, "q=%22harbour+coal+zeal%22").locator(".search-summary");
        assertThat(summary).containsText("Nothing was found.");
        assertThat(summary.locator("a")).hasAttribute("href", "?q=harbour+coal+zeal");
    }

    @Test
    void findsAWordThatAPageBreakDividesInAllVolumes(Reader reader) {
        Page page = search(reader, "q=harbour");
        assertThat(page.locator(".search-summary")).hasText("3 documents");
        assertThat(page.locator(".search-results")).containsText("came to the harbour in the");
    }

    @Test
    void findsAPhraseAcrossMarkupAndPages(Reader reader) {
        Page page = search(reader, "q=%22in+the+evening%22");
        assertThat(page.locator(".search-summary")).hasText("1 document");
    }

    @ParameterizedTest
    @CsvSource({
        "\"of the harbour\" letter, 1 document",
        "letter \"harbour of the\", Nothing was found.",
        "\"of the harbour\" \"sent a letter\" Koln, 1 document",
        "“of the harbour” letter, 1 document",
        "“harbour of the”, Nothing was found.",
        "letter \"harbour, 1 document",
        "O'Hara, 1 document",
        "zeppelin shed, 1 document"
    })
    void takesAPhraseBesideOtherWords(String asked, String answer, Reader reader) {
        Page page = search(reader, "q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        assertThat(page.locator(".search-summary")).containsText(answer);
    }

    @Test
    void givesDocumentsBeforeListsThatSayTheSame(Reader reader) {
        Page page = search(reader, "q=Zorn");
        assertThat(page.locator(".search-title")).hasText(new String[] {"2. Report", "Zorn"});
    }

    @Test
    void findsLettersWithMarksWithoutThem(Reader reader) {
        assertThat(search(reader, "q=koln").locator(".search-results mark")).hasText("Köln.");
    }

    @Test
    void searchesTheNotesOnly(Reader reader) {
        Page page = search(reader, "q=lighter&in=notes");
        assertThat(page.locator(".search-passage")).hasCount(1);
        assertThat(page.locator(".search-passage")).hasText("A lighter carries coal.");
        assertThat(search(reader, "q=coal&in=text").locator(".search-summary"))
                .hasText("Nothing was found.");
    }

    @Test
    void landsOnTheParagraphWithTheWordsLitUntilTheyAreCleared(Reader reader) {
        Page page = search(reader, "q=pilot");
        page.locator(".search-passage a").click();
        assertThat(page).hasURL(Pattern.compile(".*/harbour/d2\\.html\\?words=pilot#d2-p1"));
        assertThat(page.locator(".found-words")).containsText("Found: pilot");
        assertThat(page.evaluate("[...CSS.highlights.get('found')].map(String).join()"))
                .isEqualTo("pilot");

        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile(".*/harbour/d2\\.html#d2-p1"));
        assertThat(page.evaluate("CSS.highlights.has('found')")).isEqualTo(false);
    }

    @Test
    void landsOnTheWordsInALongParagraph(Reader reader) {
        Page page = search(reader, "q=zeppelin");
        page.locator(".search-passage a").click();
        assertThat(page.locator(".found-words")).isVisible();
        page.waitForFunction(
                "() => { const { top } = [...CSS.highlights.get('found')][0].getBoundingClientRect();"
                        + " return scrollY > 1000 && top > 0 && top < innerHeight; }");
    }

    @Test
    void narrowsToAVolumeAndKeepsThatInTheAddress(Reader reader) {
        Page page = search(reader, "q=harbour");
        page.getByText("Volume", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Volume station").check();
        assertThat(page.locator(".search-summary")).hasText("1 document");
        assertThat(page).hasURL(Pattern.compile(".*\\?q=harbour&volume=Volume\\+station"));
    }

    @Test
    void narrowsToYearsAndSortsByDate(Reader reader) {
        Page page = search(reader, "q=harbour&from=1960&to=1961&sort=newest");
        assertThat(page.locator(".search-title")).hasText(new String[] {"1. Report", "2. Report"});
    }

    @Test
    void narrowsToMonths(Reader reader) {
        Page page = search(reader, "q=harbour&from=1960-07&to=1960-12");
        assertThat(page.locator(".search-title")).hasText("2. Report");
        assertThat(search(reader, "q=harbour&from=1960-08&to=1960-12").locator(".search-summary"))
                .hasText("Nothing was found.");
    }

    @Test
    void saysOfWhatIsNoDate(Reader reader) {
        assertThat(search(reader, "q=harbour&from=May+1960").locator(".search-summary"))
                .hasText("3 documents “May 1960” is no date: write 1956, 1956-10 or 1956-10-23.");
        assertThat(search(reader, "q=harbour&from=1961&to=1958").locator(".search-summary"))
                .hasText("Nothing was found. “From” is later than “to”.");
    }

    @Test
    void takesAShortNameForNoBeginning(Reader reader) {
        assertThat(search(reader, "q=Harb").locator(".search-summary"))
                .hasText("Nothing was found.");
    }

    @Test
    void isReachedByAKeyAndReadByArrows(Reader reader) {
        Page page = reader.visit(server.address("harbour/d1.html"), window -> window);
        page.keyboard().press("/");
        assertThat(page).hasURL(Pattern.compile(".*/search\\.html"));
        assertThat(page.locator(".search-results > li")).not().hasCount(0);
        page.keyboard().press("/");
        page.keyboard().type("pilot");
        assertThat(page.locator(".search-title")).hasCount(1);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".search-title")).isFocused();
    }

    @Test
    void readsWellToThoseWhoDoNotSeeIt(Reader reader) throws IOException {
        Page page = search(reader, "q=harbour");
        page.getByText("Volume", new Page.GetByTextOptions().setExact(true)).click();
        ReadTree.of("search-results").isThatOf(page);
    }

    @Test
    void saysThatItNeedsAServer(Reader reader) {
        Page page = reader.visit(folder.resolve("site/search.html").toUri(), window -> window);
        assertThat(page.locator(".search-summary")).containsText("needs a web server");
    }

    @Test
    void givesTheListsWhereThereIsNoIndex() throws IOException {
        Path site = folder.resolve("without");
        Run run = Run.embtel("build", folder.resolve("tei").toString(), "-o", site.toString());
        assertThat(run.code()).isZero();
        if (Files.exists(site.resolve("harbour/pagefind"))) {
            return;
        }
        assertThat(run.out()).contains("npm install pagefind@1.6.0");
        assertThat(Files.readString(site.resolve("search.html")))
                .contains("made without full-text search")
                .contains("chronology.html");
    }

    @Test
    void publishesNothingWhereItWasAskedForAndFails() throws IOException {
        Path site = folder.resolve("failed");
        Run run =
                Run.process(
                        Map.of("PAGEFIND", "/bin/false"),
                        "build",
                        "--search=on",
                        folder.resolve("tei").toString(),
                        "-o",
                        site.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error: E606 search-failed");
        assertThat(site).doesNotExist();
    }

    @Test
    void isNotSpokenOfWhereItIsNotWanted() throws IOException {
        Path site = folder.resolve("off");
        Run.embtel(
                "build", "--search=off", folder.resolve("tei").toString(), "-o", site.toString());
        assertThat(Files.readString(site.resolve("index.html"))).doesNotContain("search.html");
        assertThat(site.resolve("search.html")).doesNotExist();
    }

    private static Page search(Reader reader, String query) {
        return reader.visit(server.address("search.html?" + query), window -> window);
    }

    private static String document(String number, String day, String text) {
        return """
        <div type="document" n="%1$s" xml:id="d%1$s"><head>%1$s. Report</head>
        <opener><dateline><date when="%2$s">%2$s</date></dateline></opener>
        <p>%3$s</p></div>
        """
                .formatted(number, day, text);
    }

    private static void volume(String key, String... documents) throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        Files.writeString(
                tei.resolve(key + ".xml"),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
                <titleStmt><title>Volume %1$s</title></titleStmt>
                <publicationStmt><publisher>The Harbour</publisher><date>1962</date>
                </publicationStmt><sourceDesc><p>A ledger.</p></sourceDesc></fileDesc></teiHeader>
                <text><body>%2$s</body></text></TEI>
                """
                        .formatted(key, String.join("", List.of(documents))));
    }
}
