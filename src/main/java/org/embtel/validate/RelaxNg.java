package org.embtel.validate;

import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.input.Patience;
import org.embtel.input.SafeXml;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaKind;
import org.embtel.schema.SchemaSource;
import org.embtel.source.Transcription;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Checks transcriptions against RELAX NG, by Jing. */
final class RelaxNg {

    private final RelaxNgSchemas schemas;
    private final Patience patience;

    RelaxNg(SchemaFinder finder, Patience patience) {
        this.schemas = new RelaxNgSchemas(finder, patience);
        this.patience = patience;
    }

    void check(
            Transcription transcription, SchemaSource source, SchemaKind kind, Findings findings) {
        schemas.of(source, kind, transcription.file(), findings)
                .ifPresent(schema -> validate(transcription, schema, source, findings));
    }

    private void validate(
            Transcription transcription, Schema schema, SchemaSource source, Findings findings) {
        new SchemaWork(patience, source, transcription.file())
                .run(found -> tried(transcription, schema, found), findings);
    }

    private static void tried(Transcription transcription, Schema schema, Findings findings) {
        Validator validator =
                schema.createValidator(
                        EachError.properties(error -> violation(transcription, error, findings)));
        XMLReader reader = SafeXml.reader();
        reader.setContentHandler(validator.getContentHandler());
        reader.setDTDHandler(validator.getDTDHandler());
        try (InputStream content = Files.newInputStream(transcription.file().path())) {
            reader.parse(new InputSource(content));
        } catch (IOException | SAXException changed) {
            BrokenSchema.changed(transcription.file(), changed, findings);
        }
    }

    private static void violation(
            Transcription transcription, SAXParseException error, Findings findings) {
        if (SchemaMessage.isOfMisspeltName(error.getMessage())) {
            return; // Reported by MisspeltNames, with the name that was probably meant.
        }
        findings.add(
                Code.SCHEMA_VIOLATION,
                transcription.placeOfTag(error.getLineNumber(), error.getColumnNumber()),
                SchemaMessage.shortened(error.getMessage()),
                "");
    }
}
