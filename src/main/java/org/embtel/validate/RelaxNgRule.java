package org.embtel.validate;

import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.source.SafeXml;
import org.embtel.source.Transcription;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** A transcription is valid by the RELAX NG schemas that it names. */
final class RelaxNgRule implements Rule {

    private final RelaxNgSchemas schemas = new RelaxNgSchemas();

    @Override
    public void check(Transcription transcription, Findings findings) {
        for (SchemaReference reference : SchemaReference.of(transcription)) {
            if (reference.location().isEmpty()) {
                notAtHand(transcription, reference, findings);
            } else {
                schemas.of(reference, transcription.file(), findings)
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

    private static void validate(Transcription transcription, Schema schema, Findings findings) {
        Validator validator =
                schema.createValidator(
                        EachError.properties(error -> violation(transcription, error, findings)));
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

    private static void violation(
            Transcription transcription, SAXParseException error, Findings findings) {
        findings.add(
                Code.SCHEMA_VIOLATION,
                transcription.placeOfTag(error.getLineNumber(), error.getColumnNumber()),
                SchemaMessage.shortened(error.getMessage()),
                "");
    }
}
