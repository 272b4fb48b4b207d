package org.embtel.edition.model;

import org.embtel.source.SourceFile;

/** Where a pointer of the transcription leads. */
public sealed interface Target {

    /** To a place of this edition. */
    record Inside(Anchor anchor) implements Target {}

    /** To a file of the edition that is published with the pages. */
    record File(SourceFile source) implements Target {

        /** Where it lies on the site; assets are not where they are in the edition. */
        public String page() {
            return source.name().replaceFirst("^site-assets/", "assets/");
        }
    }

    /** To an address on the web, or a mail address. */
    record Outside(String url) implements Target {}

    /** To a register entry of this edition. */
    record Registered(Entry entry) implements Target {}

    /** To nothing that is known; it is shown as plain text. */
    record Missing(String pointer) implements Target {}
}
