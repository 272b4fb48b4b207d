package org.embtel.edition;

import java.util.List;

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

        /** Copies the list. */
        public Row {
            mentions = List.copyOf(mentions);
        }

        /** How many parts mention it. */
        public long documents() {
            return mentions.stream().map(mention -> mention.part().page()).distinct().count();
        }
    }
}
