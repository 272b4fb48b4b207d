package org.embtel.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints findings in the Static Analysis Results Interchange Format, which GitHub and editors of
 * code read (SARIF 2.1.0, an OASIS standard). Each finding is a result of its own, for each has its
 * own line.
 */
public final class SarifPrinter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonFactory json = new JsonFactory();
    private final SarifLocation locations;
    private final Optional<String> version;

    /**
     * A printer.
     *
     * @param root the edition's folder as seen from that of the repository
     * @param version Embtel's own, when it is known
     */
    public SarifPrinter(Path root, Optional<String> version) {
        this.locations = new SarifLocation(root);
        this.version = version;
    }

    /** The whole report, a JSON object; also when there are no findings. */
    public String print(List<Diagnostic> findings) {
        var report = new StringWriter();
        try (JsonGenerator object = json.createGenerator(report)) {
            var lines = new DefaultIndenter("  ", "\n");
            object.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            write(findings, object);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return report.append('\n').toString();
    }

    private void write(List<Diagnostic> findings, JsonGenerator object) throws IOException {
        List<Code> rules = findings.stream().map(Diagnostic::code).distinct().sorted().toList();
        object.writeStartObject();
        object.writeStringField("$schema", SCHEMA);
        object.writeStringField("version", "2.1.0");
        object.writeArrayFieldStart("runs");
        object.writeStartObject();
        writeTool(rules, object);
        object.writeStringField("columnKind", "utf16CodeUnits");
        object.writeArrayFieldStart("results");
        var seen = new HashMap<Identity, Integer>();
        for (Diagnostic found : findings) {
            writeResult(found, rules.indexOf(found.code()), seen, object);
        }
        object.writeEndArray();
        object.writeEndObject();
        object.writeEndArray();
        object.writeEndObject();
    }

    private void writeTool(List<Code> rules, JsonGenerator object) throws IOException {
        object.writeObjectFieldStart("tool");
        object.writeObjectFieldStart("driver");
        object.writeStringField("name", "Embtel");
        if (version.isPresent()) {
            object.writeStringField("version", version.get());
        }
        object.writeArrayFieldStart("rules");
        for (Code rule : rules) {
            writeRule(Explanation.of(rule), object);
        }
        object.writeEndArray();
        object.writeEndObject();
        object.writeEndObject();
    }

    private static void writeRule(Explanation rule, JsonGenerator object) throws IOException {
        Code code = rule.code();
        object.writeStartObject();
        object.writeStringField("id", code.id());
        object.writeStringField("name", code.title());
        writeText("shortDescription", code.sentence(), object);
        writeText("fullDescription", rule.reason(), object);
        object.writeObjectFieldStart("help");
        object.writeStringField("text", rule.markdown());
        object.writeStringField("markdown", rule.markdown());
        object.writeEndObject();
        object.writeObjectFieldStart("defaultConfiguration");
        object.writeStringField("level", code.severity().label());
        object.writeEndObject();
        object.writeEndObject();
    }

    private void writeResult(
            Diagnostic found, int rule, Map<Identity, Integer> seen, JsonGenerator object)
            throws IOException {
        Identity identity = Identity.of(found);
        object.writeStartObject();
        object.writeStringField("ruleId", found.code().id());
        object.writeNumberField("ruleIndex", rule);
        object.writeStringField("level", found.severity().label());
        String hint = found.hint().isEmpty() ? "" : "\nhint: " + found.hint();
        writeText("message", found.message() + hint, object);
        locations.write(found.place(), object);
        object.writeObjectFieldStart("partialFingerprints");
        object.writeStringField(
                "embtel/v1", identity.fingerprint(seen.merge(identity, 1, Integer::sum)));
        object.writeEndObject();
        object.writeEndObject();
    }

    private static void writeText(String name, String text, JsonGenerator object)
            throws IOException {
        object.writeObjectFieldStart(name);
        object.writeStringField("text", text);
        object.writeEndObject();
    }
}
