package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.embtel.kit.PrintedWords;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books as PDF: their words, and where on the page each stands. */
class PrintedBooksTest {

    private static final String HARBOUR = "src/test/resources/editions/harbour/tei";

    /** The limit gives up where little is won, and not only where nothing is. */
    private static final String GIVING_UP_EARLY =
            " -XX:+UseParallelGC -XX:GCTimeLimit=30 -XX:GCHeapFreeLimit=40";

    @TempDir Path folder;

    @Test
    void haveEachNoteAtTheFootOfThePageOnWhichItsMarkStands() throws IOException {
        String page = PrintedWords.of(book("tei", "frus1958-60v10p1/d143.pdf"), 1);
        assertThat(page)
                .containsSubsequence(
                        "Art 7 of Lend Lease Agreement.3 Nevertheless",
                        "3. Article VII of the Lend-Lease Agreement",
                        "(11 Bevans 1283)");
    }

    @Test
    void keepAMarkWithItsWordAndAFullStopWithIts() throws IOException {
        String text = PrintedWords.of(book("tei", "frus1958-60v10p1/d143.pdf"));
        assertThat(text).contains("conversation2 it is evident", "outlined in reftel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tei", HARBOUR})
    void haveTheWordsOfThePages(String source) throws IOException {
        for (Path book : books(built(source, "--pdf=documents"))) {
            PrintedWords.assertAllOf(book);
        }
    }

    @Test
    void areTaggedAndSayInWhatLanguageTheyAre() throws IOException {
        try (PDDocument book = Loader.loadPDF(book("tei", "frus1958-60v10p1.pdf").toFile())) {
            assertThat(book.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(book.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(book.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(book.getDocumentInformation().getTitle())
                    .isEqualTo("The Breakdown of the Lend-Lease Negotiations, January 1960");
        }
    }

    @Test
    void haveABookmarkForEachPart() throws IOException {
        try (PDDocument book = Loader.loadPDF(book(HARBOUR, "harbour.pdf").toFile())) {
            var titles = new ArrayList<String>();
            collect(book.getDocumentCatalog().getDocumentOutline().children(), titles);
            assertThat(titles).contains("1. Letter From Maud Amber to the Harbour Master");
        }
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(item.getTitle());
            collect(item.children(), titles);
        }
    }

    @Test
    void holdTheFontsThatTheyUse() throws IOException {
        try (PDDocument book = Loader.loadPDF(book(HARBOUR, "harbour.pdf").toFile())) {
            for (PDPage page : book.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void areTheSameBytesEachTime() throws IOException {
        byte[] first = Files.readAllBytes(book(HARBOUR, "harbour.pdf"));
        byte[] second =
                Files.readAllBytes(
                        built(HARBOUR, "--pdf=volumes", "--threads=4").resolve("harbour.pdf"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void tellOfCharactersThatNoFontHas() throws IOException {
        Path tei = paper("note", "<p>Ωμέγα, Привет, שלום, and अब.</p>");
        Run run = Run.embtel("build", tei.toString(), "-o", out(), "--pdf=volumes");
        assertThat(run.err())
                .contains(
                        "note.pdf: warning: E608 character-without-font",
                        "no font has \"अ\" (U+0905) and 1 other character; a box stands for each");
        assertThat(PrintedWords.of(folder.resolve("out/note.pdf")))
                .contains("Ωμέγα, Привет, ", "and □□.");
    }

    @Test
    void areMadeWithoutAFontThatIsNone() throws IOException {
        Path edition = Files.createDirectories(folder.resolve("edition/tei"));
        Files.copy(Path.of("tei/frus1958-60v10p1.xml"), edition.resolve("frus1958-60v10p1.xml"));
        Path fonts = Files.createDirectories(folder.resolve("edition/site-assets/fonts"));
        Files.writeString(fonts.resolve("own.ttf"), "no font");
        Run run =
                Run.embtel(
                        "build",
                        edition.toString(),
                        "-o",
                        out(),
                        "--assets=" + fonts.getParent(),
                        "--pdf=volumes");
        assertThat(run.err()).contains("assets/fonts/own.ttf: warning: E609 font-unusable");
        assertThat(folder.resolve("out/frus1958-60v10p1.pdf")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24m", "64m"})
    void areRefusedInWordsWhereMemoryDoesNotSuffice(String memory) throws IOException {
        String paragraph = "<p>" + "Lights and dues. ".repeat(30) + "</p>\n";
        Path tei = paper("long", paragraph.repeat(4000));
        Run run =
                Run.process(
                        Map.of("JAVA_TOOL_OPTIONS", "-Xmx" + memory + GIVING_UP_EARLY),
                        "build",
                        tei.toString(),
                        "-o",
                        out(),
                        "--search=off",
                        "--epub=none",
                        "--pdf=volumes");
        assertThat(run.err())
                .contains("error: E610 little-memory", "too large")
                .doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** The folder of a transcription of that name. */
    private Path paper(String name, String body) throws IOException {
        Path tei = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(
                tei.resolve(name + ".xml"),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
                <titleStmt><title>A paper</title></titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>
                </fileDesc></teiHeader><text><body>%s</body></text></TEI>
                """
                        .formatted(body));
        return tei;
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private Path book(String source, String name) {
        return built(source, "--pdf=documents,volumes").resolve(name);
    }

    private Path built(String source, String... options) {
        return Run.built(
                Path.of(source), folder.resolve("site" + List.of(options).hashCode()), options);
    }

    private static List<Path> books(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return List.copyOf(
                    new TreeSet<>(files.filter(file -> file.toString().endsWith(".pdf")).toList()));
        }
    }
}
