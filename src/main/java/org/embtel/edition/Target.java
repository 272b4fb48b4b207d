package org.embtel.edition;

/** Where a pointer of the transcription leads. */
public sealed interface Target {

    /** To a place of this edition. */
    record Inside(Anchor anchor) implements Target {}

    /** To an address on the web, or a mail address. */
    record Outside(String url) implements Target {}

    /** To a register entry of this edition. */
    record Registered(Entry entry) implements Target {}

    /** To nothing that is known; it is shown as plain text. */
    record Missing(String pointer) implements Target {}
}
