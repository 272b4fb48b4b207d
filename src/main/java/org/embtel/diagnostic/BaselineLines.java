package org.embtel.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of a baseline: a JSON object a line, sorted, so that people can read it and Git can
 * merge it.
 */
public final class BaselineLines {

    private final JsonFactory json = new JsonFactory();

    /** The whole file. */
    public String print(Baseline baseline) {
        var file = new StringWriter();
        baseline.entries().forEach(entry -> file.append(line(entry)).append('\n'));
        return file.toString();
    }

    private String line(KnownFinding entry) {
        var line = new StringWriter();
        try (JsonGenerator object = json.createGenerator(line)) {
            object.writeStartObject();
            object.writeStringField("path", entry.path());
            object.writeStringField("code", entry.code().label());
            object.writeNumberField("count", entry.count());
            object.writeStringField("message", entry.message());
            object.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    /**
     * Reads a file. Findings that this version does not know cannot be found, and are passed over.
     *
     * @throws IOException if it is not the file of a baseline
     */
    public Baseline parse(String file) throws IOException {
        var entries = new ArrayList<KnownFinding>();
        try (JsonParser parser = json.createParser(file)) {
            while (parser.nextToken() != null) {
                entries.addAll(entry(parser));
            }
        }
        return new Baseline(entries);
    }

    private static List<KnownFinding> entry(JsonParser parser) throws IOException {
        int line = parser.currentLocation().getLineNr();
        Map<String, String> fields = fields(parser);
        int count = count(fields.getOrDefault("count", ""));
        if (count < 1 || !fields.keySet().containsAll(List.of("path", "code", "message"))) {
            throw new IOException("line " + line + " has no path, code, count and message");
        }
        return Code.named(fields.get("code")).stream()
                .map(
                        code ->
                                new KnownFinding(
                                        code, fields.get("path"), fields.get("message"), count))
                .toList();
    }

    private static Map<String, String> fields(JsonParser parser) throws IOException {
        var fields = new HashMap<String, String>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName();
                    name != null;
                    name = parser.nextFieldName()) {
                parser.nextToken();
                fields.put(name, parser.getText());
                parser.skipChildren();
            }
        }
        return fields;
    }

    private static int count(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
