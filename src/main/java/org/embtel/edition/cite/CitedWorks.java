package org.embtel.edition.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.register.Definition;
import org.embtel.edition.register.DraftEntry;
import org.embtel.edition.register.Registers;
import org.embtel.reference.LegalCitation;
import org.embtel.reference.Reference;
import org.embtel.reference.Telegram;
import org.embtel.tei.date.DateWords;

/**
 * Turns what was recognised into register entries: telegrams, treaties and laws, archives. Each is
 * named by what the citation says, and nothing is said of it that the text or a well-known series
 * title does not.
 */
public final class CitedWorks {

    private final Telegrams telegrams;
    private final AdjacentDocuments neighbours;
    private final CitedTelegrams citedTelegrams;
    private final CitedArchives archives;
    private final RecognisedEntries entries;
    private final Set<String> encoded;

    /**
     * Entries for what is cited, beside those that are defined.
     *
     * @param telegrams the telegrams that the edition prints
     * @param neighbours the documents before and after each
     * @param registers where entries are added
     * @param definitions what volumes define: a volume with a register of telegrams keeps to it
     */
    public CitedWorks(
            Telegrams telegrams,
            AdjacentDocuments neighbours,
            Registers registers,
            List<Definition> definitions,
            DateWords dates) {
        this.telegrams = telegrams;
        this.neighbours = neighbours;
        this.citedTelegrams = new CitedTelegrams(telegrams, dates);
        this.entries = new RecognisedEntries(registers);
        this.archives = new CitedArchives(entries);
        this.encoded =
                definitions.stream()
                        .filter(one -> one.kind() == RegisterKind.TELEGRAMS)
                        .map(Definition::volume)
                        .collect(Collectors.toSet());
    }

    /** Lists a document under its own number, unless its volume encodes such a list itself. */
    public void addSent(SentTelegram sent) {
        if (!sent.number().isEmpty() && !encoded.contains(sent.volume())) {
            entries.of(citedTelegrams.entry(sent));
        }
    }

    /** Lists a citation; empty when it cites nothing that a register can name. */
    public Optional<Entry> addCited(Recognised cited) {
        Optional<Entry> entry = entry(cited.mention().part(), cited.reference());
        entry.ifPresent(found -> entries.mention(found, cited.mention()));
        return entry;
    }

    /** Lists where a document comes from. */
    public void addSource(Part part, Provenance provenance) {
        archives.add(part, provenance);
    }

    /** The entry of what a reference in a part cites, once it is listed. */
    Optional<Entry> entry(Part citing, Reference reference) {
        if (reference instanceof LegalCitation law) {
            return Optional.of(entries.of(CitedLaws.entry(law)));
        }
        if (reference instanceof Telegram telegram && !telegram.number().isEmpty()) {
            return Optional.of(entries.of(telegram(citing, telegram)));
        }
        return Optional.empty();
    }

    private DraftEntry telegram(Part citing, Telegram cited) {
        return citedTelegrams
                .printed(citing, cited)
                .map(citedTelegrams::entry)
                .orElseGet(() -> citedTelegrams.entry(citing, cited));
    }

    /** The entry of the papers that a key of {@link CitedArchives} names. */
    Optional<Entry> papers(String key) {
        return archives.find(key);
    }

    /** The place that "supra" or "infra" in a part leads to, if it is certain. */
    Optional<Anchor> neighbour(Part citing, ReferenceFinder.Found found) {
        return neighbours.find(citing, found);
    }

    /** What a part is as a telegram. */
    public Optional<SentTelegram> telegram(Part part) {
        return telegrams.of(part);
    }
}
