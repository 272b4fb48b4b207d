package org.embtel.validate;

import java.util.Optional;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.input.Patience;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaReference;
import org.embtel.schema.SchemaSource;
import org.embtel.source.Transcription;

/** A transcription is valid by the schemas that it names, in whatever language they are. */
final class SchemaRule implements Rule {

    private final SchemaFinder finder;
    private final RelaxNg relaxNg;
    private final Schematron schematron;
    private final XmlSchemas xmlSchemas;

    SchemaRule(SchemaFinder finder, Schematron schematron, Patience patience) {
        this.finder = finder;
        this.relaxNg = new RelaxNg(finder, patience);
        this.schematron = schematron;
        this.xmlSchemas = new XmlSchemas(finder, patience);
    }

    @Override
    public void check(Transcription transcription, Findings findings) {
        for (SchemaReference reference : finder.references(transcription, findings)) {
            Optional<SchemaSource> schema = finder.find(reference, transcription.file(), findings);
            schema.ifPresentOrElse(
                    found -> check(transcription, found, reference, findings),
                    () -> notAtHand(transcription, reference, findings));
        }
    }

    private void check(
            Transcription transcription,
            SchemaSource schema,
            SchemaReference reference,
            Findings findings) {
        switch (reference.kind()) {
            case RELAX_NG, RELAX_NG_COMPACT -> {
                relaxNg.check(transcription, schema, reference.kind(), findings);
                schematron.checkEmbedded(transcription, schema, findings);
            }
            case SCHEMATRON -> schematron.check(transcription, schema, reference.phase(), findings);
            case XML_SCHEMA -> xmlSchemas.check(transcription, schema, findings);
            default -> throw new IllegalStateException("no checker for " + reference.kind());
        }
    }

    private void notAtHand(
            Transcription transcription, SchemaReference reference, Findings findings) {
        String address = reference.address();
        boolean outside = finder.isOutside(reference, transcription.file());
        findings.add(
                Code.SCHEMA_NOT_AT_HAND,
                Place.of(transcription.file().name()),
                "the schema \""
                        + address
                        + (outside ? "\" lies outside of the edition" : "\" is not at hand")
                        + "; the file was not checked against it",
                outside ? "copy it into the edition, or name it with --schema" : hint(address));
    }

    private static String hint(String address) {
        String entry = "<uri name=\"" + address + "\" uri=\"PATH\"/>";
        return address.matches("(?i)https?:.*")
                ? "fetch it with --fetch-schemas, or put a copy into the edition and "
                        + entry
                        + " into its catalog.xml"
                : "put it there, or a copy elsewhere and " + entry + " into catalog.xml";
    }
}
