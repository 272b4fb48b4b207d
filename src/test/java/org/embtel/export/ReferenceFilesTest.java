package org.embtel.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files for reference managers, read by parsers that are not ours. */
class ReferenceFilesTest {

    private static final String TITLE = "Letter on {Ships} & 50% of $100_million, #2";

    @TempDir private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(
                folder.resolve("harbour.xml"),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
                <titleStmt><title>Harbour Papers</title>
                <editor>Ada B. Archer</editor><editor>The Harbour Office</editor></titleStmt>
                <editionStmt><edition n="2.1">Second</edition></editionStmt>
                <publicationStmt><publisher>The Press</publisher><pubPlace>London</pubPlace>
                <date when="1998-05-04">1998</date></publicationStmt>
                <sourceDesc><p>A ledger.</p></sourceDesc></fileDesc>
                <profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc>
                </teiHeader>
                <text><body>
                <pb n="12"/><div type="document" xml:id="d1" n="1"><head>1. %s</head>
                <opener><dateline><date when="1961-04-03">April 3, 1961</date></dateline></opener>
                <p>No ships<pb n="13"/> came.</p></div>
                <div type="document" xml:id="d2" n="2"><head>2. Report</head>
                <p><note n="1" xml:id="d2n1"><gap reason="not-in-source"/></note>None.</p></div>
                </body></text></TEI>
                """
                        .formatted(TITLE.replace("&", "&amp;")));
        Run run =
                Run.embtel(
                        "build",
                        folder.resolve("harbour.xml").toString(),
                        "-o",
                        folder.resolve("site").toString(),
                        "--base-url",
                        "https://harbour.example/");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void aCitationProcessorReadsCslJson() throws IOException {
        CSLItemData item = cslJson("d1").get(0);
        assertDocument(item);
        assertThat(item.getIssued().getDateParts()).isEqualTo(new int[][] {{1998}});
        assertThat(editors(item)).containsExactly("Archer, Ada B.", "The Harbour Office");
        assertThat(item.getId()).isEqualTo("harbour-d1");
        assertThat(item.getChapterNumber()).isEqualTo("1");
        assertThat(item.getNote()).isEqualTo("written April 3, 1961");
        assertThat(
                        CSL.makeAdhocBibliography("chicago-notes-bibliography", "text", item)
                                .makeString())
                .contains("Letter on", "Harbour Papers", "The Press, 1998.");
    }

    @Test
    void aReaderOfBibtexFindsTheSame() throws Exception {
        var converter = new BibTeXConverter();
        var database = converter.loadDatabase(stream("d1.bib"));
        assertThat(database.getEntries()).hasSize(1);
        CSLItemData item = converter.toItemData(database).get("harbour-d1");
        assertDocument(item);
        assertThat(item.getIssued().getDateParts()).isEqualTo(new int[][] {{1998}});
        assertThat(editors(item)).containsExactly("Archer, Ada B.", "The Harbour Office");
        assertThat(item.getPage()).isEqualTo("12-13");
    }

    /** The form cannot say that a name is not to be divided; this reader divides all. */
    @Test
    void aReaderOfRisFindsTheSame() throws Exception {
        var converter = new RISConverter();
        var library = converter.loadLibrary(stream("d1.ris"));
        assertThat(library.getReferences()).hasSize(1);
        assertThat(library.getReferences().get(0).getYear()).isEqualTo("1998");
        assertThat(library.getReferences().get(0).getEditors())
                .containsExactly("Archer, Ada B.", "The Harbour Office");
        CSLItemData item = converter.toItemData(library.getReferences().get(0));
        assertDocument(item);
        assertThat(item.getPage()).isEqualTo("12-13");
    }

    @Test
    void aVolumeHasAFileOfAllItsDocuments() throws Exception {
        assertThat(cslJson("documents").stream().map(CSLItemData::getId))
                .containsExactly("harbour-d1", "harbour-d2");
        assertThat(new RISConverter().loadLibrary(stream("documents.ris")).getReferences())
                .hasSize(2);
        assertThat(new BibTeXConverter().loadDatabase(stream("documents.bib")).getEntries())
                .hasSize(2);
    }

    @Test
    void aVolumeIsABook() throws IOException {
        CSLItemData item = cslJson("index").get(0);
        assertThat(item.getType()).isEqualTo(CSLType.BOOK);
        assertThat(item.getTitle()).isEqualTo("Harbour Papers");
        assertThat(item.getContainerTitle()).isNull();
    }

    @Test
    void whatTheTranscriptionLacksIsInTheNote() throws IOException {
        assertThat(cslJson("d2").get(0).getNote())
                .isEqualTo("transcription incomplete: 1 note text not in the source as received");
    }

    private static void assertDocument(CSLItemData item) {
        assertThat(item.getType()).isEqualTo(CSLType.CHAPTER);
        assertThat(item.getTitle()).isEqualTo(TITLE);
        assertThat(item.getContainerTitle()).isEqualTo("Harbour Papers");
        assertThat(item.getPublisher()).isEqualTo("The Press");
        assertThat(item.getPublisherPlace()).isEqualTo("London");
        assertThat(item.getURL()).isEqualTo("https://harbour.example/harbour/d1.html");
    }

    private static List<String> editors(CSLItemData item) {
        return Arrays.stream(item.getEditor()).map(ReferenceFilesTest::name).toList();
    }

    private static String name(CSLName name) {
        return Stream.of(name.getFamily(), name.getLiteral(), name.getGiven())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static List<CSLItemData> cslJson(String page) throws IOException {
        var parser = new JsonParser(new JsonLexer(new StringReader(text(page + ".csl.json"))));
        return parser.parseArray().stream()
                .map(item -> CSLItemData.fromJson((Map<String, Object>) item))
                .toList();
    }

    private static ByteArrayInputStream stream(String file) throws IOException {
        return new ByteArrayInputStream(
                text(file).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String text(String file) throws IOException {
        return Files.readString(folder.resolve("site/harbour").resolve(file));
    }
}
