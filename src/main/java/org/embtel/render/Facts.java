package org.embtel.render;

import java.util.Optional;
import java.util.Set;
import org.embtel.edition.Edition;
import org.embtel.edition.cite.Provenance;
import org.embtel.edition.cite.SentTelegram;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.reference.DocumentType;

/**
 * What a document and its source note say of the document itself.
 *
 * @param type what it is, as its heading says; empty if that does not say
 * @param designation how others cite it: {@code telegram 1924}; empty when it bears no number
 * @param provenance where it was found and how it was handled
 * @param archive the register entry of the papers it lies among
 * @param classification the register entry of its classification
 */
public record Facts(
        String type,
        String designation,
        Optional<Provenance> provenance,
        Optional<Entry> archive,
        Optional<Entry> classification) {

    /** The registers whose entries are shown as facts, and not among what is mentioned. */
    static final Set<RegisterKind> REGISTERS =
            Set.of(RegisterKind.ARCHIVES, RegisterKind.CLASSIFICATIONS);

    static Facts of(Edition edition, Part part) {
        return new Facts(
                part.isDocument()
                        ? DocumentType.of(part.title()).map(DocumentType::title).orElse("")
                        : "",
                edition.telegram(part).map(SentTelegram::designation).orElse(""),
                edition.provenanceOf(part),
                entry(edition, part, RegisterKind.ARCHIVES),
                entry(edition, part, RegisterKind.CLASSIFICATIONS));
    }

    private static Optional<Entry> entry(Edition edition, Part part, RegisterKind kind) {
        return edition.citedIn(part).stream()
                .map(Edition.Cited::entry)
                .filter(entry -> entry.kind() == kind && entry.recognised())
                .findFirst();
    }
}
