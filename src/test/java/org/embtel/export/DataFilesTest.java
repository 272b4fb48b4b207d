package org.embtel.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.embtel.kit.Needs;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What programs take from a site: the table of documents, and their plain texts. */
class DataFilesTest {

    @TempDir private static Path site;

    @BeforeAll
    static void build() {
        Run run =
                Run.embtel(
                        "build",
                        "src/test/resources/editions/harbour/tei",
                        "-o",
                        site.resolve("site").toString(),
                        "--base-url",
                        "https://harbour.example/");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void aFeedReaderHearsWhatWasChanged() throws Exception {
        SyndFeed feed =
                new SyndFeedInput(false, Locale.ROOT)
                        .build(site.resolve("site/changes.atom").toFile());
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Papers of the Harbour Office, 1901–1903");
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).endsWith(": Corrected the table of dues.");
        assertThat(entry.getUpdatedDate().toInstant()).isEqualTo("2024-05-02T00:00:00Z");
        assertThat(entry.getUri()).isEqualTo("https://harbour.example/#change-1");
        assertThat(entry.getLink()).isEqualTo("https://harbour.example/about.html");
    }

    /** From the entry point on, as a client goes. */
    @Test
    void aClientOfTextServicesFindsEveryTextAndItsStructure() throws IOException {
        JsonNode entry = dts("https://harbour.example/dts/entry.json");
        assertThat(entry.path("@type").asText()).isEqualTo("EntryPoint");
        assertThat(entry.path("dtsVersion").asText()).isEqualTo("1.0");
        JsonNode all = dts(entry.path("collection").asText().replace("{/id}", ""));
        assertThat(all.path("totalChildren").asInt()).isEqualTo(1);
        JsonNode text = all.path("member").path(0);
        String id = text.path("@id").asText();
        assertThat(dts(entry.path("collection").asText().replace("{/id}", "/" + id)).path("title"))
                .isEqualTo(text.path("title"));
        String tei =
                Files.readString(
                        at(entry.path("document").asText().replace("{/resource}", "/" + id)));
        JsonNode structure =
                dts(entry.path("navigation").asText().replace("{/resource}", "/" + id));
        assertThat(structure.path("resource").path("@id").asText()).isEqualTo(id);
        JsonNode tree = text.path("citationTrees").path(0);
        assertThat(tree.path("maxCiteDepth").asInt()).isEqualTo(3);
        assertThat(structure.path("member").findValuesAsText("citeType"))
                .contains("section", "division", "document");
        for (JsonNode unit : structure.path("member")) {
            assertThat(tei).contains("xml:id=\"" + unit.path("identifier").asText() + "\"");
            assertThat(unit.path("level").asInt()).isBetween(1, 3);
            assertThat(unit.path("parent").isNull()).isEqualTo(unit.path("level").asInt() == 1);
        }
    }

    private static JsonNode dts(String address) throws IOException {
        return new ObjectMapper().readTree(at(address).toFile());
    }

    private static Path at(String address) {
        return site.resolve("site").resolve(address.replace("https://harbour.example/", ""));
    }

    @Test
    void aSpreadsheetHasARowForEachDocument() throws IOException {
        List<CSVRecord> rows = rows();
        assertThat(rows).isNotEmpty();
        for (CSVRecord row : rows) {
            String page = row.get("address").replace("https://harbour.example/", "");
            assertThat(site.resolve("site").resolve(page)).exists();
            assertThat(row.get("title")).isNotEmpty();
        }
        assertThat(rows.stream().map(row -> row.get("volume") + "#" + row.get("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTableSaysTheSameInJson() throws IOException {
        JsonNode objects = new ObjectMapper().readTree(file("documents.json"));
        List<CSVRecord> rows = rows();
        assertThat(objects).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode object = objects.get(i);
            rows.get(i)
                    .toMap()
                    .forEach(
                            (field, value) ->
                                    assertThat(object.path(field).asText("")).isEqualTo(value));
        }
    }

    @Test
    void aPlainTextHasAllWordsOfItsPageAndNoOthers() throws IOException {
        for (CSVRecord row : rows()) {
            String page = row.get("address").replace("https://harbour.example/", "");
            assertThat(words(plain(page))).as(page).isEqualTo(words(onPage(page)));
        }
    }

    @Test
    void aPlainTextSaysWhereItIsFrom() throws IOException {
        CSVRecord first = rows().get(0);
        String page = first.get("address").replace("https://harbour.example/", "");
        assertThat(file(page.replace(".html", ".txt")))
                .contains("\n----\n", "Address: " + first.get("address"));
    }

    @Test
    void aServiceForLettersFindsWhoWroteToWhomAndWhen() throws IOException {
        Document letters = Jsoup.parse(Files.readString(letters()), "", Parser.xmlParser());
        assertThat(letters.select("correspDesc").eachAttr("ref"))
                .containsExactly("https://moscow.example/frus1958-60v10p1/d143.html");
        assertThat(letters.select("correspAction[type=sent] name").text())
                .isEqualTo("Embassy in the Soviet Union");
        assertThat(letters.select("correspAction[type=received] name").text())
                .isEqualTo("Department of State");
        // Nothing but what the header says: that it is inferred it does not say.
        assertThat(letters.select("correspAction[type=sent] date").outerHtml())
                .contains("notBefore=\"1960-01-01\"", "notAfter=\"1960-01-31\"", "cert=\"medium\"")
                .doesNotContain("evidence");
    }

    @Test
    void anEditionWithoutLettersHasNoSuchFile() {
        assertThat(site.resolve("site/correspondence.xml")).doesNotExist();
    }

    /** The telegram's, published at an invented address. */
    private static Path letters() {
        Path telegram = site.resolve("telegram");
        Run run =
                Run.embtel(
                        "build",
                        "tei",
                        "-o",
                        telegram.toString(),
                        "--base-url",
                        "https://moscow.example/");
        assertThat(run.code()).as(run.err()).isZero();
        return telegram.resolve("correspondence.xml");
    }

    @Test
    @Tag("corpus")
    void theCorrespondenceIsValidTei() throws Exception {
        var errors = new ArrayList<String>();
        var properties = new PropertyMapBuilder();
        properties.put(
                ValidateProperty.ERROR_HANDLER,
                new DefaultHandler() {
                    @Override
                    public void error(SAXParseException error) {
                        errors.add(error.getLineNumber() + ": " + error.getMessage());
                    }
                });
        var driver = new ValidationDriver(properties.toPropertyMap());
        Path schema = Needs.schema("tei_all.rng");
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile()))).isTrue();
        driver.validate(ValidationDriver.fileInputSource(letters().toFile()));
        assertThat(errors).isEmpty();
    }

    /** Without what stands in brackets: marks of notes, and numbers of pages. */
    private static String plain(String page) throws IOException {
        String text = file(page.replace(".html", ".txt"));
        return text.substring(0, text.lastIndexOf("\n----\n"))
                .replaceFirst("\n\nNotes\n\n", "\n\n")
                .replaceAll("\\[(page [^\\]]*|new page|note|[0-9a-z*†]{1,3})\\] ?", " ");
    }

    private static String onPage(String page) throws IOException {
        Document document = Jsoup.parse(file(page));
        document.select("[data-generated], .reading, .backlinks, .note-label").remove();
        return Stream.concat(
                        document.select("[data-transcription]").stream(),
                        document.select("[data-note]").stream()
                                .filter(note -> note.closest("[data-transcription]") == null))
                .map(region -> region.wholeText())
                .collect(Collectors.joining("\n"));
    }

    private static String words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<CSVRecord> rows() throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
        try (Reader reader = Files.newBufferedReader(site.resolve("site/documents.csv"))) {
            return format.parse(reader).getRecords();
        }
    }

    private static String file(String path) throws IOException {
        return Files.readString(site.resolve("site").resolve(path));
    }
}
