package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages, plain texts, passages of registers and books say the same, whatever the element. */
class OutputsAgreeTest {

    private static final String ANN = "<persName ref='#ann'>Ann</persName>";

    @TempDir static Path folder;

    private static Path site;

    /**
     * A document that mentions Ann.
     *
     * @param id its id, and its head
     * @param tei what follows its head
     * @param text its plain text after its head
     * @param passage what the register of persons quotes of it
     */
    record Case(String id, String tei, String text, String passage) {

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(running(), apart(), entries(), breaks()).flatMap(List::stream);
    }

    private static List<Case> running() {
        return List.of(
                new Case(
                        "quotation",
                        "<p>She wrote <quote>all is well</quote> and signed as ANN.</p>",
                        "She wrote all is well and signed as Ann.",
                        "She wrote all is well and signed as Ann."),
                new Case(
                        "direction",
                        "<p>your parts, <stage>giving them out</stage> and I beg ANN</p>",
                        "your parts, giving them out and I beg Ann",
                        "your parts, giving them out and I beg Ann"),
                new Case(
                        "marks",
                        "<p>aber<space/>seine c<gap/>d <app><lem>alpha</lem><rdg"
                                + " wit='#B'>beta</rdg></app> <del>d</del><add>a</add>"
                                + " <supplied>e</supplied> ANN</p>",
                        "aber[blank]seine c[…]d alpha [beta B] ⟦d⟧\\a/ [e] Ann",
                        "aber[blank]seine c[…]d alpha [beta B] ⟦d⟧\\a/ [e] Ann"),
                new Case(
                        "character",
                        "<p>quo<g ref='#rum'/> said ANN</p>",
                        "quorum said Ann",
                        "quorum said Ann"),
                new Case(
                        "choice",
                        "<p>Mr<choice>\n<abbr>Sec.</abbr>\n<expan>Secretary</expan>\n</choice>,"
                                + " then ANN</p>",
                        "MrSec., then Ann",
                        "MrSec., then Ann"));
    }

    private static List<Case> apart() {
        return List.of(
                new Case(
                        "list",
                        "<p>One: <list><item>a</item><item>b ANN</item></list> and so on.</p>",
                        "One:\n\na\nb Ann\n\nand so on.",
                        "b Ann"),
                new Case(
                        "title-page",
                        "<titlePage><docTitle><titlePart>Good morning</titlePart></docTitle>"
                                + "<docAuthor>A. B.</docAuthor><docDate>1850</docDate></titlePage>"
                                + "<p>ANN</p>",
                        "Good morning\n\nA. B.\n1850\n\nAnn",
                        "Ann"),
                new Case(
                        "caption",
                        "<figure><head>A map</head><figDesc>Of the town.</figDesc></figure>"
                                + "<p>Seen by ANN.</p>",
                        "A map\n\nOf the town.\n\nSeen by Ann.",
                        "Seen by Ann."),
                new Case(
                        "verse",
                        "<lg><l>One ANN</l><l>two</l></lg><lg><l>three</l></lg>",
                        "One Ann\ntwo\n\nthree",
                        "One Ann"),
                new Case(
                        "utterances",
                        "<u>morning</u><u>there ANN</u>",
                        "morning\n\nthere Ann",
                        "there Ann"),
                new Case(
                        "zones",
                        "<sourceDoc><surface><zone><line>first ANN</line><line>second</line></zone>"
                                + "<zone><line>third</line></zone></surface></sourceDoc>",
                        "first Ann\nsecond\n\nthird",
                        "first Ann"));
    }

    private static List<Case> entries() {
        return List.of(
                new Case(
                        "entry",
                        "<entry><form><orth>ship</orth><orth>shippe</orth></form><sense>"
                                + "<def>a vessel</def><def>of ANN</def></sense></entry>",
                        "ship shippe\n\na vessel of Ann",
                        "a vessel of Ann"),
                new Case(
                        "cast",
                        "<castList>\n<castItem>A, ANN</castItem>\n<castGroup>\n<head>Two</head>\n"
                                + "<castItem>B</castItem>\n<castItem>C</castItem>\n</castGroup>\n"
                                + "</castList>",
                        "A, Ann\n\nTwo\n\nB\nC",
                        "A, Ann"),
                new Case(
                        "apparatus",
                        "<listApp>\n<app>\n<lem>alpha</lem>\n<rdg wit='#A'>beta</rdg>\n</app>\n"
                                + "<app>\n<lem>c ANN</lem>\n<rdg wit='#B'>d</rdg>\n</app>\n"
                                + "</listApp>",
                        "alpha [beta A]\nc Ann [d B]",
                        "c Ann [d B]"),
                new Case(
                        "encoding",
                        "<p>Of ANN:</p><egXML xmlns='http://www.tei-c.org/ns/Examples'><listBibl>\n"
                                + "<bibl>one.</bibl>\n<bibl>two.</bibl></listBibl></egXML>",
                        "Of Ann:\n\n<listBibl>\n<bibl>one.</bibl>\n<bibl>two.</bibl></listBibl>",
                        "Of Ann:"),
                new Case(
                        "header",
                        "<p>Before ANN.</p><facsimile><p>An image.</p></facsimile>"
                                + "<teiHeader><fileDesc><titleStmt><title>Inner</title></titleStmt>"
                                + "</fileDesc></teiHeader>",
                        "Before Ann.\n\nAn image.\n\nInner",
                        "Before Ann."));
    }

    private static List<Case> breaks() {
        return List.of(
                new Case(
                        "within",
                        "<p>exam\n<lb break='no'/>ple by ANN</p>",
                        "example by Ann",
                        "example by Ann"),
                new Case("between", "<p>ANN prae<lb/>sentia</p>", "Ann prae\nsentia", "Ann prae"));
    }

    @BeforeAll
    static void build() throws IOException {
        var documents = new StringBuilder();
        cases().forEach(
                        one ->
                                documents.append(
                                        "<div type='document' xml:id='%1$s'><head>%1$s</head>%2$s</div>\n"
                                                .formatted(
                                                        one.id(), one.tei().replace("ANN", ANN))));
        Path file = Files.createDirectories(folder.resolve("tei")).resolve("volume.xml");
        Files.writeString(
                file,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><sourceDesc><listWit>
                <witness xml:id="A">A</witness><witness xml:id="B">B</witness></listWit></sourceDesc>
                </fileDesc><encodingDesc><charDecl><char xml:id="rum">
                <mapping type="standard">rum</mapping></char></charDecl></encodingDesc></teiHeader>
                <standOff><listPerson><person xml:id="ann"><persName>Ann</persName></person>
                </listPerson></standOff>
                <text><body>%s</body><back><listPerson><person xml:id="bob">
                <persName>Bob</persName></person></listPerson></back></text></TEI>
                """
                        .formatted(documents));
        site = Run.built(file, folder.resolve("site"), "--epub=volumes");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void plainText(Case one) throws IOException {
        assertThat(Files.readString(site.resolve("volume/" + one.id() + ".txt")))
                .contains("\n\n" + one.text() + "\n\n----\n");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void register(Case one) throws IOException {
        Element passage =
                Jsoup.parse(site.resolve("persons/ann.html"))
                        .selectFirst("a.passage[href^=../volume/" + one.id() + ".html]");
        assertThat(passage.parents().select("li").first().text()).contains(one.passage());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void book(Case one) throws IOException {
        try (FileSystem book = FileSystems.newFileSystem(site.resolve("volume.epub"))) {
            Path chapter = book.getPath("EPUB/text/volume/" + one.id() + ".xhtml");
            Document page = Jsoup.parse(site.resolve("volume/" + one.id() + ".html"));
            assertThat(Jsoup.parse(Files.readString(chapter)).select(".transcription").text())
                    .isEqualTo(page.select(".transcription").text());
        }
    }
}
