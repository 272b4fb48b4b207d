package org.embtel.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A JSON file that people can read, too. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** What is written into it. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static String of(Content content) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string cannot refuse to be written to", impossible);
        }
        return text.append('\n').toString();
    }
}
