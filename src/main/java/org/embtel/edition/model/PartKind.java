package org.embtel.edition.model;

/** What a part of a volume is. */
public enum PartKind {
    /** The volume as a whole: title page and contents. */
    VOLUME,
    /** A division that holds other parts: a compilation or a chapter. */
    DIVISION,
    /** Front or back matter, and other divisions that are not documents. */
    SECTION,
    /** What the edition exists for: a telegram, a letter, a chapter of a long text. */
    DOCUMENT
}
