package org.embtel.validate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaSource;
import org.embtel.source.SafeXml;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks transcriptions against W3C XML Schemas, by the JDK. Each is read once. */
final class XmlSchemas {

    /** What only says that the value is wrong of which the finding before said why. */
    private static final Pattern AGAIN = Pattern.compile("cvc-(type\\.3\\.1\\.3|attribute\\.3):");

    private final SchemaFinder finder;

    /** One that cannot be used is empty, and was reported when first read. */
    private final Map<URI, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    XmlSchemas(SchemaFinder finder) {
        this.finder = finder;
    }

    void check(Transcription transcription, SchemaSource source, Findings findings) {
        schemas.computeIfAbsent(
                        source.address(), address -> read(source, transcription.file(), findings))
                .ifPresent(schema -> validate(transcription, schema, findings));
    }

    private Optional<Schema> read(SchemaSource source, SourceFile user, Findings findings) {
        try (InputStream content = source.open()) {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(new ImportedSchemas(finder, findings));
            return Optional.of(
                    factory.newSchema(new StreamSource(content, source.address().toString())));
        } catch (SAXParseException error) {
            BrokenSchema.report(SchemaPlace.of(error, user), message(error), findings);
        } catch (IOException | SAXException failure) {
            BrokenSchema.report(
                    SchemaPlace.of(source.address().toString(), user, 0),
                    String.valueOf(failure.getMessage()),
                    findings);
        }
        return Optional.empty();
    }

    private static void validate(Transcription transcription, Schema schema, Findings findings) {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(
                new EachError(error -> violation(transcription, error, findings)));
        try (InputStream content = Files.newInputStream(transcription.file().path())) {
            validator.validate(new SAXSource(SafeXml.reader(), new InputSource(content)));
        } catch (IOException | SAXException changed) {
            findings.add(
                    Code.UNREADABLE_FILE,
                    Place.of(transcription.file().name()),
                    "the file changed while it was read: " + changed.getMessage(),
                    "build again");
        }
    }

    private static void violation(
            Transcription transcription, SAXParseException error, Findings findings) {
        if (AGAIN.matcher(error.getMessage()).lookingAt()) {
            return;
        }
        findings.add(
                Code.SCHEMA_VIOLATION,
                transcription.placeOfTag(error.getLineNumber(), error.getColumnNumber()),
                SchemaMessage.shortened(message(error)),
                "");
    }

    /** Without the number of the paragraph in the standard. */
    private static String message(SAXParseException error) {
        return error.getMessage().replaceFirst("^[A-Za-z0-9.-]+: ", "");
    }
}
