package org.embtel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * A schema that is at hand.
 *
 * @param address what relative addresses in it are relative to
 * @param content where it can be read: a file, or within the program
 */
public record SchemaSource(URI address, URI content) {

    static SchemaSource of(URI file) {
        return new SchemaSource(file, file);
    }

    /** Opens it. The caller closes it. */
    public InputStream open() throws IOException {
        return content.toURL().openStream();
    }
}
