package org.embtel.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.embtel.diagnostic.Findings;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaSource;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Opens what an XML Schema imports, as far as it is at hand. */
record ImportedSchemas(SchemaFinder finder, Findings findings) implements LSResourceResolver {

    /** Nothing for what is not at hand: the JDK then says that it may not open it. */
    @Override
    public LSInput resolveResource(
            String type, String namespace, String publicId, String systemId, String base) {
        if (systemId == null || base == null) {
            return null;
        }
        URI address = URI.create(base).resolve(systemId);
        return finder.find(address, findings).map(ImportedSchemas::input).orElse(null);
    }

    private static LSInput input(SchemaSource source) {
        try (InputStream content = source.open()) {
            var registry = DOMImplementationRegistry.newInstance();
            var factory = (DOMImplementationLS) registry.getDOMImplementation("LS");
            LSInput input = factory.createLSInput();
            input.setSystemId(source.address().toString());
            input.setByteStream(new ByteArrayInputStream(content.readAllBytes()));
            return input;
        } catch (IOException | ReflectiveOperationException unreadable) {
            return null;
        }
    }
}
