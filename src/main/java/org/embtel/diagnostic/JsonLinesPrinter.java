package org.embtel.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints findings for other programs: a JSON object a line, each finding singly. */
public final class JsonLinesPrinter {

    private final JsonFactory json = new JsonFactory();

    /** The whole report, each line ended by a line feed; empty when there are no findings. */
    public String print(List<Diagnostic> findings) {
        var report = new StringWriter();
        findings.forEach(found -> report.append(line(found)).append('\n'));
        return report.toString();
    }

    private String line(Diagnostic found) {
        var line = new StringWriter();
        try (JsonGenerator object = json.createGenerator(line)) {
            write(found, object);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static void write(Diagnostic found, JsonGenerator object) throws IOException {
        object.writeStartObject();
        object.writeStringField("code", found.code().id());
        object.writeStringField("name", found.code().title());
        object.writeStringField("severity", found.severity().label());
        object.writeStringField("path", found.place().path());
        object.writeNumberField("line", found.place().line());
        object.writeNumberField("column", found.place().column());
        object.writeStringField("message", found.message());
        object.writeStringField("hint", found.hint());
        object.writeEndObject();
    }
}
