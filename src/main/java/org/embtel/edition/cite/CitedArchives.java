package org.embtel.edition.cite;

import java.util.Locale;
import java.util.Optional;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.register.DraftEntry;
import org.embtel.edition.register.Mention;
import org.embtel.edition.text.Stretch;

/** Makes the entries of archives and of classifications, of what documents say of themselves. */
final class CitedArchives {

    private final RecognisedEntries entries;

    CitedArchives(RecognisedEntries entries) {
        this.entries = entries;
    }

    void add(Part part, Provenance provenance) {
        if (!provenance.papers().isEmpty() || !provenance.archive().isEmpty()) {
            entries.mention(
                    entries.of(archive(provenance)), mention(part, provenance, within(provenance)));
        }
        if (!provenance.classification().isEmpty()) {
            String words = String.join("; ", provenance.markings());
            entries.mention(
                    entries.of(classification(provenance)), mention(part, provenance, words));
        }
    }

    private static String within(Provenance provenance) {
        return provenance.within().isEmpty() ? "source note" : provenance.within();
    }

    private static Mention mention(Part part, Provenance provenance, String words) {
        return new Mention(part, provenance.note(), Stretch.NOWHERE, words, "", false);
    }

    private static DraftEntry archive(Provenance provenance) {
        String papers = provenance.papers();
        String name = papers.isEmpty() ? provenance.archive() : papers;
        return draft(
                RegisterKind.ARCHIVES,
                papers.isEmpty() ? "" : provenance.archive(),
                name,
                key(provenance));
    }

    /** What tells the papers that a document lies among from others. */
    static String key(Provenance provenance) {
        return key(provenance.archive(), provenance.papers());
    }

    static String key(String archive, String papers) {
        return (archive + " " + papers).toLowerCase(Locale.ROOT);
    }

    /** The entry of these papers, if a document of the edition lies among them. */
    Optional<Entry> find(String key) {
        return entries.find(RegisterKind.ARCHIVES, key);
    }

    private static DraftEntry classification(Provenance provenance) {
        String degree = provenance.classification();
        return draft(RegisterKind.CLASSIFICATIONS, "", degree, degree);
    }

    private static DraftEntry draft(RegisterKind kind, String group, String name, String key) {
        return new DraftEntry(kind, key, group, name, name, "", Optional.empty());
    }
}
