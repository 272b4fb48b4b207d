package org.embtel.edition.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.time.Timeline;

/**
 * A register with the passages that mention each entry.
 *
 * @param kind what it lists
 * @param entries the entries by name
 */
public record Register(RegisterKind kind, List<Row> entries) {

    /** Copies the list. */
    public Register {
        entries = List.copyOf(entries);
    }

    /** The pages that list the entries: one, or of a long register one for each letter. */
    public List<Page> pages() {
        var byPage = new LinkedHashMap<String, List<Row>>();
        for (Row row : entries) {
            byPage.computeIfAbsent(row.entry().anchor().page(), page -> new ArrayList<>()).add(row);
        }
        byPage.putIfAbsent(kind.page(), List.of());
        return byPage.entrySet().stream()
                .map(page -> new Page(page.getKey(), page.getValue()))
                .toList();
    }

    /**
     * A page of the register.
     *
     * @param path its path from the site's root
     * @param rows the entries that it lists; none on the first page of a register cut by letter
     */
    public record Page(String path, List<Row> rows) {

        /** Copies the list. */
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Passages in which an entry is the same.
     *
     * @param role {@code from}, {@code to}, or empty
     * @param documents the passages part by part
     */
    public record InRole(String role, List<List<Mention>> documents) {
        /** Copies the list. */
        public InRole {
            documents = List.copyOf(documents);
        }
    }

    /**
     * An entry and where it is mentioned.
     *
     * @param entry the entry
     * @param mentions the passages, in the order of the edition
     */
    public record Row(Entry entry, List<Mention> mentions) {

        /** Nobody reads more of one page; it would take long to load. */
        private static final int CROWD = 500;

        /** So many passages can be read in the register; more have a page of their own. */
        private static final int READ_IN_PLACE = 12;

        /** Copies the list. */
        public Row {
            mentions = List.copyOf(mentions);
        }

        /** Whether it has so many passages that they have a page of their own. */
        public boolean hasOwnPage() {
            return mentions.size() > READ_IN_PLACE;
        }

        /** How many parts mention it. */
        public long documents() {
            return mentions.stream().map(mention -> mention.part().page()).distinct().count();
        }

        /** When the documents were written that mention it; empty when they are few. */
        public Optional<Timeline> timeline() {
            return Timeline.of(
                    byDocument().stream()
                            .map(passages -> passages.get(0).part())
                            .filter(Part::isDocument)
                            .toList());
        }

        /** The passages part by part. */
        public List<List<Mention>> byDocument() {
            return byDocument(mentions);
        }

        private static List<List<Mention>> byDocument(List<Mention> mentions) {
            var parts = new LinkedHashMap<String, List<Mention>>();
            mentions.forEach(
                    one ->
                            parts.computeIfAbsent(one.part().page(), page -> new ArrayList<>())
                                    .add(one));
            return List.copyOf(parts.values());
        }

        /** The passages by what the entry is in them: first sender, then receiver, then neither. */
        public List<InRole> byRole() {
            return Stream.of("from", "to", "")
                    .map(role -> new InRole(role, byDocument(inRole(role))))
                    .filter(group -> !group.documents().isEmpty())
                    .toList();
        }

        private List<Mention> inRole(String role) {
            return mentions.stream().filter(mention -> mention.role().equals(role)).toList();
        }

        /** Whether there are so many passages that of each part one must do. */
        public boolean isCrowded() {
            return mentions.size() > CROWD;
        }
    }
}
