package org.embtel.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

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

    /**
     * An entry and where it is mentioned.
     *
     * @param entry the entry
     * @param mentions the passages, in the order of the edition
     */
    public record Row(Entry entry, List<Mention> mentions) {

        /** Nobody reads more of one page; it would take long to load. */
        private static final int CROWD = 500;

        /** Copies the list. */
        public Row {
            mentions = List.copyOf(mentions);
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
            var parts = new LinkedHashMap<String, List<Mention>>();
            mentions.forEach(
                    one ->
                            parts.computeIfAbsent(one.part().page(), page -> new ArrayList<>())
                                    .add(one));
            return List.copyOf(parts.values());
        }

        /** Whether there are so many passages that of each part one must do. */
        public boolean isCrowded() {
            return mentions.size() > CROWD;
        }
    }
}
