package org.embtel.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.embtel.edition.Destination;
import org.embtel.edition.model.Anchor;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the box "Go to" finds places in. */
class DestinationFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void leadsToPlacesThatAreThere(@TempDir Path site) throws IOException {
        Run run =
                Run.embtel(
                        "build",
                        "src/test/resources/editions/harbour/tei",
                        "-o",
                        site.resolve("site").toString());
        assertThat(run.code()).as(run.err()).isZero();
        var missing = new ArrayList<String>();
        int places = 0;
        for (JsonNode one : list(Files.readString(site.resolve("site/goto/list-0.js")))) {
            places++;
            Document page = Jsoup.parse(site.resolve("site").resolve(one.get(3).asText()));
            String id = one.get(4).asText();
            if (!id.isEmpty() && page.getElementById(id) == null) {
                missing.add(one.toString());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(places).isGreaterThan(30);
    }

    @Test
    void holdsEachDestinationOnceInListsThatAreFoundByTheirFirstKeys() throws IOException {
        List<Destination> all =
                IntStream.range(0, 2_500)
                        .mapToObj(number -> "n:" + (10_000 + number))
                        .map(key -> new Destination(key, "Name", "", new Anchor("a.html", "")))
                        .toList();
        var files = new TreeMap<String, String>();
        new DestinationFiles(all).files().forEach((path, text) -> files.put(path, text.get()));

        List<String> keys =
                Stream.of("goto/list-0.js", "goto/list-1.js", "goto/list-2.js")
                        .flatMap(file -> list(files.get(file)).stream())
                        .map(one -> one.get(0).asText())
                        .toList();
        assertThat(keys).isEqualTo(all.stream().map(Destination::key).toList());
        assertThat(files.get("goto/starts.js"))
                .isEqualTo("embtel.goTo.starts([\"n:10000\",\"n:11000\",\"n:12000\"]);\n");
        assertThat(files).hasSize(4);
    }

    private static List<JsonNode> list(String script) {
        var entries = new ArrayList<JsonNode>();
        String value = script.substring(script.indexOf('['), script.lastIndexOf(')'));
        try {
            JSON.readTree(value).forEach(entries::add);
        } catch (IOException broken) {
            throw new AssertionError(script, broken);
        }
        return entries;
    }
}
