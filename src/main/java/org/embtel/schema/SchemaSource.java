package org.embtel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A schema that is at hand.
 *
 * @param address what relative addresses in it are relative to
 * @param file where it can be read; empty for the one that Embtel comes with
 */
public record SchemaSource(URI address, Optional<Path> file) {

    /** The schema that Embtel comes with. */
    static final String PACKED = "/org/embtel/validate/documentary.rnc";

    static SchemaSource of(Path file) {
        return new SchemaSource(file.toUri(), Optional.of(file));
    }

    /** Opens it. The caller closes it. */
    public InputStream open() throws IOException {
        return file.isPresent()
                ? Files.newInputStream(file.get())
                : SchemaSource.class.getResourceAsStream(PACKED);
    }
}
