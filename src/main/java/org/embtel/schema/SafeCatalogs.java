package org.embtel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.embtel.input.ReadableFiles;
import org.embtel.input.SafeXml;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xmlresolver.ResolverConfiguration;
import org.xmlresolver.catalog.entry.EntryCatalog;
import org.xmlresolver.loaders.XmlLoader;
import org.xmlresolver.utils.SaxProducer;

/**
 * Has catalogs read by the safe parser, also those that others name; the library's own asks hosts.
 */
final class SafeCatalogs extends XmlLoader {

    /** Catalogs that name each other would else be searched for ever. */
    private static final int MOST = 100;

    private static final URI NONE = URI.create("embtel:no-more-catalogs");

    private int asked;

    SafeCatalogs(ResolverConfiguration configuration) {
        super(configuration);
    }

    /** Says that another address is looked for. */
    void begin() {
        asked = 0;
    }

    @Override
    public EntryCatalog loadCatalog(URI address) {
        asked++;
        URI meant = asked > MOST ? NONE : address;
        EntryCatalog known = catalogMap.get(meant);
        return known == null ? super.loadCatalog(meant, events(meant)) : known;
    }

    @Override
    public EntryCatalog loadCatalog(URI address, InputSource content) {
        return loadCatalog(address);
    }

    private static SaxProducer events(URI address) {
        return (content, dtd, errors) -> {
            Optional<Path> file = ReadableFiles.path(address).filter(Files::isRegularFile);
            if (file.isEmpty()) {
                throw new IOException("a catalog is a file of this machine");
            }
            XMLReader reader = SafeXml.reader();
            reader.setContentHandler(content);
            try (InputStream stream = Files.newInputStream(file.get())) {
                var input = new InputSource(stream);
                input.setSystemId(address.toString());
                reader.parse(input);
            } catch (IllegalArgumentException noAddress) {
                throw new IOException(noAddress.getMessage(), noAddress);
            }
        };
    }
}
