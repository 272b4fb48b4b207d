package org.embtel.validate;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import com.thaiopensource.resolver.xml.sax.SAXInput;
import com.thaiopensource.util.Uri;
import java.io.IOException;
import java.net.URI;
import org.embtel.diagnostic.Findings;
import org.embtel.input.SafeXml;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaSource;

/**
 * Opens what a RELAX NG schema includes, as far as it is at hand. Jing alone would download it, and
 * whatever a document type in it names.
 */
final class IncludedSchemas implements Resolver {

    /** The schemas of TEI have one file or some twenty; one that includes itself twice has 2^n. */
    static final int MOST = 1_000;

    private final SchemaFinder finder;
    private final SchemaSource from;
    private final Findings findings;
    private int opened;

    IncludedSchemas(SchemaFinder finder, SchemaSource from, Findings findings) {
        this.finder = finder;
        this.from = from;
        this.findings = findings;
    }

    /** XML is opened at once: Jing has its parser do so, without asking again. */
    @Override
    public void resolve(Identifier id, Input input) throws IOException, ResolverException {
        if (!input.isResolved()) {
            input.setUri(
                    Uri.resolve(id.getBase(), Uri.escapeDisallowedChars(id.getUriReference())));
        }
        if (input instanceof SAXInput xml) {
            xml.setXMLReader(SafeXml.reader());
            open(xml);
        }
    }

    @Override
    public void open(Input input) throws IOException, ResolverException {
        if (!input.isOpen()) {
            opened++;
            if (opened > MOST) {
                throw new IOException("it includes more than " + MOST + " files");
            }
            input.setByteStream(included(String.valueOf(input.getUri())).open());
        }
    }

    private SchemaSource included(String address) throws IOException {
        try {
            return finder.find(URI.create(address), from, findings)
                    .orElseThrow(() -> new IOException(notAtHand(address)));
        } catch (IllegalArgumentException noAddress) {
            throw new IOException(notAtHand(address), noAddress);
        }
    }

    private static String notAtHand(String address) {
        return "it includes \"" + address + "\", which is not at hand";
    }
}
