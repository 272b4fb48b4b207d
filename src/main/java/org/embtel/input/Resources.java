package org.embtel.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Opens what a stylesheet reads by its address, as far as it may. */
@FunctionalInterface
public interface Resources {

    /**
     * Opens it. The caller closes it.
     *
     * @throws IOException if it is not there or may not be read; the message says which, after the
     *     words "it reads"
     */
    InputStream open(URI address) throws IOException;

    /** Nothing at all. */
    static Resources none() {
        return address -> {
            throw new IOException("what is read by no expression here");
        };
    }
}
