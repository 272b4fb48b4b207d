package org.embtel.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of pages, each with a template of its own. */
public enum PageKind {
    /** A document of a volume, or a file that is but one document. */
    DOCUMENT(Role.CITED),
    /** Front or back matter. */
    SECTION(Role.CITED),
    /** A compilation or chapter, which holds other parts. */
    DIVISION(Role.CITED),
    /** A volume: title page and contents. */
    VOLUME(Role.CITED),
    /** The printed pages of a volume. */
    PAGES(Role.CITED),
    /** What a header says of an edition or a volume. */
    ABOUT(Role.CITED),
    /** The contents of the edition: its first page. */
    CONTENTS(Role.CITED),
    /** The documents by date. */
    CHRONOLOGY(Role.LIST),
    /** Who wrote to whom. */
    CORRESPONDENCE(Role.CITED),
    /** A register, or a letter of a long one. */
    REGISTER(Role.LIST),
    /** An entry of a register with many passages. */
    ENTRY(Role.LIST),
    /** Full-text search. */
    SEARCH(Role.CITED),
    /** The files for programs, and the edition in other forms. */
    DATA(Role.CITED),
    /** The documents that a reader keeps. */
    READING_LIST(Role.CITED),
    /** Shown at addresses that are not there. */
    NOT_FOUND(Role.WITHOUT_ADDRESS),
    /** At an old address, from which it leads to the present one. */
    MOVED(Role.REDIRECT);

    /** What readers and search engines do with a page. */
    private enum Role {
        CITED,
        LIST,
        WITHOUT_ADDRESS,
        REDIRECT
    }

    private final Role role;

    PageKind(Role role) {
        this.role = role;
    }

    /** Its name in templates and in the class of a page's body: {@code reading-list}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name; empty if there is none. */
    public static Optional<PageKind> named(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Whether the sitemap lists such pages. */
    public boolean isListed() {
        return role == Role.CITED || role == Role.LIST;
    }

    /** Whether it has words of its own, and does not only lead to another page. */
    public boolean hasWords() {
        return role != Role.REDIRECT;
    }

    /** Whether readers cite or link to it. Lists are made of what there is, and go with it. */
    public boolean isCited() {
        return role == Role.CITED || role == Role.REDIRECT;
    }
}
