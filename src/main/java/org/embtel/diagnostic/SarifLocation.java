package org.embtel.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Writes where a finding is (SARIF 2.1.0, 3.29).
 *
 * @param root the edition's folder as seen from that of the repository
 */
record SarifLocation(Path root) {

    /** What is about the edition as a whole is at its folder: GitHub asks for a place. */
    void write(Place place, JsonGenerator object) throws IOException {
        object.writeArrayFieldStart("locations");
        object.writeStartObject();
        object.writeObjectFieldStart("physicalLocation");
        object.writeObjectFieldStart("artifactLocation");
        object.writeStringField("uri", uri(root.resolve(place.path()).normalize()));
        object.writeEndObject();
        if (place.line() > 0) {
            writeRegion(place, object);
        }
        object.writeEndObject();
        object.writeEndObject();
        object.writeEndArray();
    }

    private static void writeRegion(Place place, JsonGenerator object) throws IOException {
        object.writeObjectFieldStart("region");
        object.writeNumberField("startLine", place.line());
        if (place.column() > 0) {
            object.writeNumberField("startColumn", place.column());
        }
        object.writeEndObject();
    }

    /** Relative to the repository, unless the edition was named by a path from the root. */
    private static String uri(Path file) {
        String path = file.toString().replace('\\', '/');
        try {
            return file.isAbsolute()
                    ? new URI("file", "", path, null).toASCIIString()
                    : relative(path.isEmpty() ? "." : path);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }

    /** A slash in front keeps a colon in a name from being taken for the end of a scheme. */
    private static String relative(String path) throws URISyntaxException {
        return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    }
}
