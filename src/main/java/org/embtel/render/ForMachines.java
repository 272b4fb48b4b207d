package org.embtel.render;

import java.util.List;

/**
 * What a page has for machines.
 *
 * @param jsonLd its description, as JSON-LD
 * @param citations files with its citation for reference managers
 * @param documents files with the citations of all documents of a volume; empty for other pages
 * @param books the same to be read without the site
 * @param images lists of the images of its source
 */
public record ForMachines(
        String jsonLd,
        List<Alternate> citations,
        List<Alternate> documents,
        List<Alternate> books,
        List<Alternate> images) {

    /** Of a chapter in a book. */
    static final ForMachines NOTHING =
            new ForMachines("", List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ForMachines {
        citations = List.copyOf(citations);
        documents = List.copyOf(documents);
        books = List.copyOf(books);
        images = List.copyOf(images);
    }

    /**
     * A file that says the same in another form.
     *
     * @param path its path from the site's root
     * @param title what readers call the form
     * @param mediaType its media type
     */
    public record Alternate(String path, String title, String mediaType) {}
}
