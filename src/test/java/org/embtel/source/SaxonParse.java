package org.embtel.source;

import java.io.File;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;

/**
 * Parses files with Saxon and does nothing else: what a build is measured against, by {@code
 * .ci/benchmark}.
 */
public final class SaxonParse {

    private SaxonParse() {}

    /** Parses the files named, one after the other, keeping none. */
    public static void main(String[] files) throws SaxonApiException {
        DocumentBuilder builder = new Processor(false).newDocumentBuilder();
        builder.setLineNumbering(true);
        for (String file : files) {
            builder.build(new File(file));
        }
    }
}
