package org.embtel.validate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.input.Patience;
import org.embtel.input.SafeXml;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaSource;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks transcriptions against W3C XML Schemas, by the JDK. Each is read once. */
final class XmlSchemas {

    /** What only says that the value is wrong of which the finding before said why. */
    private static final Pattern AGAIN = Pattern.compile("cvc-(type\\.3\\.1\\.3|attribute\\.3):");

    private final SchemaFinder finder;
    private final Patience patience;

    /** One that cannot be used is empty, and was reported when first read. */
    private final Map<URI, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    XmlSchemas(SchemaFinder finder, Patience patience) {
        this.finder = finder;
        this.patience = patience;
    }

    void check(Transcription transcription, SchemaSource source, Findings findings) {
        schemas.computeIfAbsent(
                        source.address(), address -> schema(source, transcription.file(), findings))
                .ifPresent(schema -> validate(transcription, schema, source, findings));
    }

    private Optional<Schema> schema(SchemaSource source, SourceFile user, Findings findings) {
        return new SchemaWork(patience, source, user)
                .result(found -> read(source, user, found), findings);
    }

    private Optional<Schema> read(SchemaSource source, SourceFile user, Findings findings) {
        try (InputStream content = source.open()) {
            return Optional.of(
                    SafeXml.schema(
                            SafeXml.source(content, source.address().toString()),
                            new ImportedSchemas(finder, source, findings)));
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

    private void validate(
            Transcription transcription, Schema schema, SchemaSource source, Findings findings) {
        new SchemaWork(patience, source, transcription.file())
                .run(found -> tried(transcription, schema, found), findings);
    }

    private static void tried(Transcription transcription, Schema schema, Findings findings) {
        try (InputStream content = Files.newInputStream(transcription.file().path())) {
            Validator validator = SafeXml.validator(schema);
            validator.setErrorHandler(
                    new EachError(error -> violation(transcription, error, findings)));
            validator.validate(SafeXml.source(content, transcription.file().name()));
        } catch (IOException | SAXException changed) {
            BrokenSchema.changed(transcription.file(), changed, findings);
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
