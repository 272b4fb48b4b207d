package org.embtel.validate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.embtel.diagnostic.Findings;
import org.embtel.input.ReadableFiles;
import org.embtel.input.SafeXml;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaSource;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * Opens what an XML Schema imports, as far as it is at hand. For a document type or an entity,
 * which old schemas have, there is nothing in its place.
 */
final class ImportedSchemas implements LSResourceResolver {

    private static final String OF_SCHEMAS = "http://www.w3.org/2001/XMLSchema";

    private final SchemaFinder finder;
    private final SchemaSource from;
    private final Findings findings;
    private int opened;

    ImportedSchemas(SchemaFinder finder, SchemaSource from, Findings findings) {
        this.finder = finder;
        this.from = from;
        this.findings = findings;
    }

    /** Nothing for what is not at hand: the JDK then says that it may not open it. */
    @Override
    public LSInput resolveResource(
            String type, String namespace, String publicId, String systemId, String base) {
        if (!OF_SCHEMAS.equals(type)) {
            return SafeXml.input(new byte[0], "");
        }
        opened++;
        return systemId == null || base == null || opened > IncludedSchemas.MOST
                ? null
                : imported(base, systemId).orElse(null);
    }

    private Optional<LSInput> imported(String base, String systemId) {
        return ReadableFiles.address(URI.create(base), systemId)
                .flatMap(address -> finder.find(address, from, findings))
                .flatMap(ImportedSchemas::input);
    }

    private static Optional<LSInput> input(SchemaSource source) {
        try (InputStream content = source.open()) {
            return Optional.of(SafeXml.input(content.readAllBytes(), source.address().toString()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
