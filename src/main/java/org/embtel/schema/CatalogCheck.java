package org.embtel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.input.ReadableFiles;
import org.embtel.input.SafeXml;
import org.embtel.source.EditionFolder;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Holds each entry of a catalog against what is there, before it is used. */
final class CatalogCheck extends DefaultHandler {

    /** Which attribute of an entry says where it leads. */
    private static final Map<String, String> TARGETS =
            Map.of(
                    "uri", "uri",
                    "system", "uri",
                    "public", "uri",
                    "uriSuffix", "uri",
                    "systemSuffix", "uri",
                    "rewriteURI", "rewritePrefix",
                    "rewriteSystem", "rewritePrefix",
                    "nextCatalog", "catalog",
                    "delegateURI", "catalog",
                    "delegateSystem", "catalog");

    private final Findings findings;
    private final Deque<URI> bases = new ArrayDeque<>();
    private Locator locator;
    private boolean usable = true;

    private CatalogCheck(Path file, Findings findings) {
        this.findings = findings;
        bases.push(file.toAbsolutePath().normalize().toUri());
    }

    /** Whether a catalog can be used; what is wrong with it is a finding in any case. */
    static boolean of(Path file, Findings findings) {
        var check = new CatalogCheck(file, findings);
        XMLReader reader = SafeXml.reader();
        reader.setContentHandler(check);
        try (InputStream content = Files.newInputStream(file)) {
            reader.parse(new InputSource(content));
            return check.usable;
        } catch (SAXParseException broken) {
            return refused(broken.getLineNumber(), broken.getMessage(), findings);
        } catch (IOException | SAXException broken) {
            return refused(0, String.valueOf(broken.getMessage()), findings);
        }
    }

    private static boolean refused(int line, String why, Findings findings) {
        findings.add(
                Code.CATALOG_UNUSABLE,
                new Place(EditionFolder.CATALOG, Math.max(0, line), 0),
                "the catalog cannot be used: " + why,
                "correct it; until then schemas are not looked for by it");
        return false;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String base = attributes.getValue("xml:base");
        bases.push(base == null ? bases.peek() : resolved(base).orElse(bases.peek()));
        usable &= base == null || resolved(base).isPresent();
        String target = attributes.getValue(TARGETS.getOrDefault(name, ""));
        if (target != null) {
            check(name, target);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        bases.pop();
    }

    private void check(String entry, String target) {
        Optional<URI> address = resolved(target);
        Optional<Path> file = address.flatMap(ReadableFiles::path);
        if (file.isPresent() && !Files.exists(file.get())) {
            report(
                    "this entry leads to \"" + target + "\", which is not there",
                    "put the file there, or correct the entry; the path begins at the catalog");
        } else if (file.isEmpty()) {
            usable &= address.isPresent();
            usable &= !entry.endsWith("Catalog") && !entry.startsWith("delegate");
            report(
                    "this entry leads to \"" + target + "\", which is no file of this machine",
                    "put a copy into the edition, and name its path from the catalog");
        }
    }

    private Optional<URI> resolved(String target) {
        return ReadableFiles.address(bases.peek(), target);
    }

    private void report(String message, String hint) {
        findings.add(
                Code.CATALOG_UNUSABLE,
                new Place(EditionFolder.CATALOG, locator.getLineNumber(), 0),
                message,
                hint);
    }
}
