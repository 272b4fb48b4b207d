package org.embtel.source;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;

/** Opens files, and what the program itself brings by {@code classpath:}; nothing else. */
final class LocalResources implements ResourceResolver {

    private static final String PACKED = "classpath:";

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        String address = String.valueOf(request.uri);
        if (address.startsWith(PACKED)) {
            return source(packed(address.substring(PACKED.length())));
        }
        if (address.startsWith("file:") && Files.isRegularFile(Path.of(URI.create(address)))) {
            return source(address);
        }
        if (address.startsWith("file:")) {
            throw new XPathException(
                    "it reads \"" + address.replaceFirst(".*/", "") + "\", which is not there");
        }
        throw new XPathException(
                "it reads \"" + address + "\", but nothing is read from the network");
    }

    private static String packed(String name) throws XPathException {
        URL resource = LocalResources.class.getResource(name);
        if (resource == null) {
            throw new XPathException("the program has no \"" + name + "\"");
        }
        return resource.toString();
    }

    private static Source source(String address) {
        return new SAXSource(GuardedXmlReader.create(), new InputSource(address));
    }
}
