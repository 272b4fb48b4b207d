package org.embtel.build;

import org.embtel.publish.Pagefind;

/** Whether a site gets full-text search. */
public enum Search {
    /** If Pagefind is at hand. */
    AUTO,

    /** Yes, and Pagefind is downloaded if it is not at hand. */
    ON,

    /** No, and pages do not speak of it. */
    OFF;

    /** The release of Pagefind whose indexes the search page reads. */
    public static final String PAGEFIND = Pagefind.VERSION;
}
