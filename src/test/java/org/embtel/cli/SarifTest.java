package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.embtel.kit.Letter;
import org.embtel.kit.Needs;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as other programs read them (SARIF 2.1.0, OASIS). */
class SarifTest {

    private static final String TWO_DEAD_POINTERS =
            "Dear <ref target=\"#a\">friend</ref>, <ref target=\"#a\">dear</ref>!";

    @TempDir Path work;

    /** Writes a letter and gives what is reported of it. */
    private String report(String paragraph) throws IOException {
        return report(paragraph, "letter.xml");
    }

    private String report(String paragraph, String name) throws IOException {
        Path letter = work.resolve("tei").resolve(name);
        Files.createDirectories(letter.getParent());
        Files.writeString(letter, Letter.saying(paragraph));
        return Run.embtel("check", work.resolve("tei").toString(), "--format", "sarif", "--quiet")
                .err();
    }

    private static JsonNode run(String report) throws IOException {
        return new ObjectMapper().readTree(report).get("runs").get(0);
    }

    private static List<String> fingerprints(String report) throws IOException {
        return StreamSupport.stream(run(report).get("results").spliterator(), false)
                .map(result -> result.at("/partialFingerprints/embtel~1v1").asText())
                .toList();
    }

    @Test
    void isValid() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                        .getSchema(Files.readString(Needs.sarifSchema()));
        String report = report(TWO_DEAD_POINTERS);
        String nothing = report("Dear friend!");
        assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(nothing, InputFormat.JSON)).isEmpty();
        assertThat(run(nothing).get("results")).isEmpty();
        assertThat(schema.validate(report.replace("startLine", "line"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void tellsWhereAndWhatAndWhatToDo() throws IOException {
        JsonNode result = run(report(TWO_DEAD_POINTERS)).get("results").get(0);
        assertThat(result.get("ruleId").asText()).isEqualTo("E203");
        assertThat(result.get("level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText())
                .isEqualTo(
                        """
                        expected the xml:id of an element of this file, but found "#a" in ref/@target
                        hint: correct the pointer, or encode what it should lead to""");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText())
                .isEqualTo(work.resolve("tei/letter.xml").toUri().toString());
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(17);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(20);
    }

    @Test
    void explainsEachKindOfFindingOnce() throws IOException {
        JsonNode rules = run(report(TWO_DEAD_POINTERS)).at("/tool/driver/rules");
        assertThat(rules).hasSize(1);
        JsonNode rule = rules.get(0);
        assertThat(rule.get("id").asText()).isEqualTo("E203");
        assertThat(rule.get("name").asText()).isEqualTo("unresolved-pointer");
        assertThat(rule.at("/shortDescription/text").asText())
                .isEqualTo("A pointer leads to nothing.");
        assertThat(rule.at("/fullDescription/text").asText()).startsWith("An attribute such as");
        assertThat(rule.at("/help/markdown").asText()).contains("## Good\n");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("warning");
    }

    @Test
    void namesFilesOfAnyNameByTheirAddress() throws IOException {
        JsonNode result = run(report("<pb/>", "1 brief für A:B.xml")).get("results").get(0);
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .endsWith("/tei/1%20brief%20f%C3%BCr%20A:B.xml");
    }

    @Test
    void knowsAFindingAgainWhenLinesMove() throws IOException {
        List<String> before = fingerprints(report(TWO_DEAD_POINTERS));
        List<String> moved = fingerprints(report("\n\n<hi>So:</hi> " + TWO_DEAD_POINTERS));
        assertThat(moved).isEqualTo(before).doesNotHaveDuplicates().hasSize(2);
        assertThat(fingerprints(report(TWO_DEAD_POINTERS.replace("#a", "#b"))))
                .doesNotContainAnyElementsOf(before);
    }
}
