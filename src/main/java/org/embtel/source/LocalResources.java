package org.embtel.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.xml.transform.Source;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.embtel.input.Resources;
import org.embtel.input.SafeXml;

/**
 * Opens for Saxon what it may read, and what the program itself brings by {@code classpath:};
 * nothing else.
 */
record LocalResources(Resources resources) implements ResourceResolver {

    private static final String PACKED = "classpath:";

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        String address = String.valueOf(request.uri);
        try {
            return address.startsWith(PACKED)
                    ? SafeXml.source(packed(address.substring(PACKED.length())), address)
                    : SafeXml.source(resources.open(URI.create(address)), address);
        } catch (IOException closed) {
            throw new XPathException("it reads " + closed.getMessage(), "FODC0002");
        } catch (IllegalArgumentException noAddress) {
            throw new XPathException(
                    "it reads \"" + address + "\", which is no address", "FODC0005");
        }
    }

    private static InputStream packed(String name) throws IOException {
        InputStream resource = LocalResources.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException("\"" + name + "\", which the program does not have");
        }
        return resource;
    }
}
