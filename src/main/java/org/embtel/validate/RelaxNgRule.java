package org.embtel.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.source.SafeXml;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** A transcription is valid by the RELAX NG schemas that it names. */
final class RelaxNgRule implements Rule {

    /** Schemas by file; one that cannot be used is empty, and was reported when first read. */
    private final Map<Path, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    @Override
    public void check(Transcription transcription, Findings findings) {
        for (SchemaReference reference : SchemaReference.of(transcription)) {
            if (reference.file().isEmpty()) {
                notAtHand(transcription, reference, findings);
            } else {
                schemas.computeIfAbsent(
                                reference.file().get(),
                                file -> read(reference, transcription.file(), findings))
                        .ifPresent(schema -> validate(transcription, schema, findings));
            }
        }
    }

    private static void notAtHand(
            Transcription transcription, SchemaReference reference, Findings findings) {
        findings.add(
                Code.SCHEMA_NOT_AT_HAND,
                Place.of(transcription.file().name()),
                "the schema \""
                        + reference.address()
                        + "\" is not at hand; the file was not checked"
                        + " against it",
                "put a copy beside the edition and name that in the xml-model instruction");
    }

    private static Optional<Schema> read(
            SchemaReference reference, SourceFile user, Findings findings) {
        Path file = reference.file().orElseThrow();
        var errors = new SchemaErrors(user, new AtomicBoolean(), findings);
        try {
            SchemaReader reader =
                    reference.compact()
                            ? CompactSchemaReader.getInstance()
                            : new AutoSchemaReader();
            var source = new InputSource(file.toUri().toString());
            return Optional.of(reader.createSchema(source, properties(errors)));
        } catch (IncorrectSchemaException reported) {
            return Optional.empty();
        } catch (IOException | SAXException failure) {
            if (!errors.told().get()) {
                broken(Place.of(file.toString()), String.valueOf(failure.getMessage()), findings);
            }
            return Optional.empty();
        }
    }

    private static void broken(Place place, String why, Findings findings) {
        findings.add(
                Code.SCHEMA_BROKEN,
                place,
                "the schema cannot be used: " + why,
                "correct the schema; until then files are not checked against it");
    }

    private static void validate(Transcription transcription, Schema schema, Findings findings) {
        Validator validator =
                schema.createValidator(properties(new Violations(transcription, findings)));
        XMLReader reader = SafeXml.reader();
        reader.setContentHandler(validator.getContentHandler());
        reader.setDTDHandler(validator.getDTDHandler());
        try (InputStream content = Files.newInputStream(transcription.file().path())) {
            reader.parse(new InputSource(content));
        } catch (IOException | SAXException changed) {
            findings.add(
                    Code.UNREADABLE_FILE,
                    Place.of(transcription.file().name()),
                    "the file changed while it was read: " + changed.getMessage(),
                    "build again");
        }
    }

    private static PropertyMap properties(ErrorHandler errors) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        return properties.toPropertyMap();
    }

    /** Tells what is wrong with the transcription. */
    private record Violations(Transcription transcription, Findings findings)
            implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            error(warning);
        }

        @Override
        public void error(SAXParseException error) {
            findings.add(
                    Code.SCHEMA_VIOLATION,
                    transcription.placeOfTag(error.getLineNumber(), error.getColumnNumber()),
                    SchemaMessage.shortened(error.getMessage()),
                    "");
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }

    /** Tells what is wrong with the schema. */
    private record SchemaErrors(SourceFile user, AtomicBoolean told, Findings findings)
            implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            error(warning);
        }

        @Override
        public void error(SAXParseException error) {
            told.set(true);
            broken(
                    new Place(
                            name(String.valueOf(error.getSystemId())),
                            error.getLineNumber(),
                            error.getColumnNumber()),
                    error.getMessage(),
                    findings);
        }

        /** Named from the edition, as the transcription is that uses it. */
        private String name(String address) {
            if (!address.startsWith("file:")) {
                return address;
            }
            Path folder = user.path().toAbsolutePath().normalize().getParent();
            Path way = folder.relativize(Path.of(URI.create(address)).normalize());
            Path named = Path.of(user.name()).resolveSibling(way).normalize();
            return named.toString().replace('\\', '/');
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
