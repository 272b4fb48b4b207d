package org.embtel.edition.model;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a register: a person, a place, a treaty. Volumes that list the same name share one
 * entry; what each says of it is kept.
 *
 * @param kind the register it belongs to
 * @param anchor where it stands in the register
 * @param group the heading under which the register lists it; empty when it has none
 * @param order its place under that heading, as a text to sort by
 * @param name the headword
 * @param descriptions what the volumes say of it
 * @param links addresses given for it: authorities, the text of a treaty
 * @param printed the document that it is, when the edition prints it
 * @param recognised whether it was recognised in the text, and not encoded
 */
public record Entry(
        RegisterKind kind,
        Anchor anchor,
        String group,
        String order,
        String name,
        List<Description> descriptions,
        List<Link> links,
        Optional<Part> printed,
        boolean recognised) {

    /** Copies the lists. */
    public Entry {
        descriptions = List.copyOf(descriptions);
        links = List.copyOf(links);
    }

    /** The path of its own page, which it has when its passages would crowd the register. */
    public String ownPage() {
        return PagePaths.ofEntry(kind, anchor.id());
    }

    /** What the given volume says of it; else what the first one says; may be empty. */
    public String describedBy(String volume) {
        return descriptions.stream()
                .filter(description -> description.volumes().contains(volume))
                .findFirst()
                .or(() -> descriptions.stream().findFirst())
                .map(Description::text)
                .orElse("");
    }

    /**
     * What volumes say of an entry.
     *
     * @param volumes the keys of the volumes that say it; empty when it was recognised
     * @param text the description as transcribed
     */
    public record Description(List<String> volumes, String text) {

        /** Copies the list. */
        public Description {
            volumes = List.copyOf(volumes);
        }
    }

    /**
     * An address given for an entry.
     *
     * @param label what it leads to
     * @param url the address
     */
    public record Link(String label, String url) {}
}
