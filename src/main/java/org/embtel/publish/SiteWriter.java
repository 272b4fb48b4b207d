package org.embtel.publish;

import java.io.IOException;
import java.io.InputStream;

/** Takes the files of a site, by their paths from its root. May be used by several threads. */
public interface SiteWriter {

    /** Takes a text file, in UTF-8. */
    void write(String path, String content) throws IOException;

    /** Takes any file. The stream is read to its end and not closed. */
    void write(String path, InputStream content) throws IOException;

    /** A writer that keeps nothing, for checks. */
    static SiteWriter discarding() {
        return new SiteWriter() {
            @Override
            public void write(String path, String content) {}

            @Override
            public void write(String path, InputStream content) {}
        };
    }
}
