package org.embtel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Place;
import org.embtel.input.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** An image in SVG, which is no picture only but a document that can hold a program. */
public final class DrawnImage extends DefaultHandler {

    private final SourceFile file;
    private Locator locator;

    private DrawnImage(SourceFile file) {
        this.file = file;
    }

    /**
     * What is wrong with an image: that a browser would run something in it, or that this cannot be
     * known. Empty for images of dots.
     */
    public static Optional<Diagnostic> check(SourceFile image) {
        return image.name().toLowerCase(Locale.ROOT).endsWith(".svg")
                ? new DrawnImage(image).check()
                : Optional.empty();
    }

    private Optional<Diagnostic> check() {
        try (InputStream content = Files.newInputStream(file.path())) {
            XMLReader reader = SafeXml.reader();
            reader.setContentHandler(this);
            reader.parse(new InputSource(content));
            return Optional.empty();
        } catch (Program found) {
            return Optional.of(
                    finding(
                            found,
                            found.getMessage() + " would run in the browser of whoever opens it",
                            "remove it from the image; a picture needs no program"));
        } catch (SAXParseException unreadable) {
            return Optional.of(unreadable(unreadable, unreadable.getMessage()));
        } catch (IOException | SAXException unreadable) {
            return Optional.of(
                    unreadable(
                            new SAXParseException("", "", "", 0, 0),
                            String.valueOf(unreadable.getMessage())));
        }
    }

    private Diagnostic unreadable(SAXParseException at, String why) {
        return finding(
                at,
                "the image cannot be read, and so may hold a program: " + why,
                "save it anew as plain SVG, or take a PNG");
    }

    private Diagnostic finding(SAXParseException at, String message, String hint) {
        return Diagnostic.of(
                Code.EMBEDDED_PROGRAM,
                new Place(
                        file.name(),
                        Math.max(0, at.getLineNumber()),
                        Math.max(0, at.getColumnNumber())),
                message,
                hint);
    }

    @Override
    public void setDocumentLocator(Locator place) {
        this.locator = place;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        var all = new ArrayList<TeiAttribute>();
        for (int i = 0; i < attributes.getLength(); i++) {
            all.add(new TeiAttribute(attributes.getQName(i), attributes.getValue(i)));
        }
        Optional<String> active = ActiveMarkup.in(uri, name, all);
        if (active.isPresent()) {
            throw new Program(active.get(), locator);
        }
    }

    /** Ends the reading: one is enough. */
    private static final class Program extends SAXParseException {
        private static final long serialVersionUID = 1L;

        Program(String what, Locator locator) {
            super(what, locator);
        }
    }
}
