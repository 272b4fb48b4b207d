package org.embtel.build.books;

/** What a site offers a book of. */
public enum BookScope {
    /** Of each document. */
    DOCUMENTS,

    /** Of each volume, and one of all files that are but a document. */
    VOLUMES,

    /** Of the edition as a whole. */
    EDITION
}
