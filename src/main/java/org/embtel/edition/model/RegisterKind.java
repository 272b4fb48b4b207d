package org.embtel.edition.model;

/** The registers of an edition. */
public enum RegisterKind {
    /** Persons. */
    PERSONS("persons", "Persons"),
    /** Places. */
    PLACES("places", "Places"),
    /** Organisations and offices. */
    ORGANISATIONS("organisations", "Organisations"),
    /** Terms and abbreviations. */
    TERMS("terms", "Terms and abbreviations"),
    /** Treaties and laws. */
    TREATIES("treaties", "Treaties and laws cited"),
    /** Telegrams. */
    TELEGRAMS("telegrams", "Telegrams"),
    /** Books, articles and other works. */
    WORKS("works", "Works cited"),
    /** Archives and the collections in them. */
    ARCHIVES("archives", "Archives and files"),
    /** Degrees of classification. */
    CLASSIFICATIONS("classifications", "Classifications");

    private final String key;
    private final String title;

    RegisterKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The name in addresses: {@code persons}. */
    public String key() {
        return key;
    }

    /** The heading of the register's page. */
    public String title() {
        return title;
    }

    /** The path of the register's page from the site's root. */
    public String page() {
        return PagePaths.ofRegister(this);
    }
}
