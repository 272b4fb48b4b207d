package org.embtel.edition.model;

import org.embtel.source.SourceFile;

/** Where a pointer of the transcription leads. */
public sealed interface Target {

    /**
     * To a place of this edition.
     *
     * @param anchor the page and the id on it
     */
    record Inside(Anchor anchor) implements Target {}

    /**
     * To a file of the edition that is published with the pages.
     *
     * @param source the file, by its name in the edition
     */
    record File(SourceFile source) implements Target {

        /** Where it lies on the site; assets are not where they are in the edition. */
        public String page() {
            return source.name().replaceFirst("^site-assets/", "assets/");
        }
    }

    /**
     * To an address on the web, or a mail address.
     *
     * @param url the address, with its scheme
     */
    record Outside(String url) implements Target {}

    /**
     * To a register entry of this edition.
     *
     * @param entry the entry
     */
    record Registered(Entry entry) implements Target {}

    /**
     * To nothing that is known; it is shown as plain text.
     *
     * @param pointer the pointer as encoded
     */
    record Missing(String pointer) implements Target {}
}
