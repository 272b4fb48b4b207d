package org.embtel.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of finding: a number that never changes, a name, its usual severity and one sentence.
 * Hundreds count the stages. {@link Explanation} says more of each.
 */
public enum Code {
    NOT_WELL_FORMED(101, Severity.ERROR, "The file is not well-formed XML."),
    NOT_TEI(102, Severity.ERROR, "The file is XML, but not a TEI document."),
    UNREADABLE_FILE(103, Severity.ERROR, "The file or folder cannot be read."),
    NO_TRANSCRIPTION(104, Severity.ERROR, "The source holds no TEI file."),
    ENTITY_LIMIT(105, Severity.ERROR, "The file's entities expand beyond any honest need."),
    EXTERNAL_ENTITY(106, Severity.ERROR, "The file includes another file by an entity."),
    TOO_DEEP(107, Severity.ERROR, "Elements are nested deeper than Embtel renders."),
    EMPTY_FILE(108, Severity.ERROR, "The file is empty."),
    NOT_INCLUDED(109, Severity.WARNING, "The file includes another by XInclude."),
    LINK_NOT_FOLLOWED(110, Severity.WARNING, "A link leads out of the edition, or to a folder."),

    SCHEMA_VIOLATION(201, Severity.WARNING, "The file breaks a rule of its schema."),
    DUPLICATE_ID(202, Severity.WARNING, "The same xml:id is given to two elements of a file."),
    UNRESOLVED_POINTER(203, Severity.WARNING, "A pointer leads to nothing."),
    SCHEMA_NOT_AT_HAND(204, Severity.NOTE, "The file names a schema that is not at hand."),
    SCHEMA_BROKEN(205, Severity.WARNING, "The schema itself cannot be used."),
    INVALID_ID(206, Severity.WARNING, "An xml:id is not a valid XML name."),
    NO_TEXT(207, Severity.WARNING, "The file has no text."),
    POINTER_WITHOUT_HASH(208, Severity.WARNING, "A pointer to an xml:id lacks its \"#\"."),
    IMPOSSIBLE_DATE(210, Severity.WARNING, "An attribute gives a date that cannot be."),
    DATE_OUTSIDE(211, Severity.WARNING, "A text is dated when it cannot have been written."),
    MIXED_SCRIPTS(212, Severity.WARNING, "A word has a letter of another script in it."),
    ENCODING_DAMAGE(213, Severity.WARNING, "The text was damaged by a wrong encoding."),
    MARKUP_AS_TEXT(214, Severity.WARNING, "Markup is written as text, so that readers see it."),
    MIXED_QUOTES(215, Severity.NOTE, "A document has straight and curly quotation marks."),
    JOINED_WORDS(216, Severity.WARNING, "Two words are joined where a tag stands."),
    DATES_DISAGREE(
            217, Severity.WARNING, "The text of a letter is dated otherwise than its header says."),
    MISSPELT_NAME(220, Severity.WARNING, "TEI has no element or attribute of that name."),
    NOTE_PAIRING(221, Severity.WARNING, "A mark and a note do not belong together."),
    EMPTY_NOTE(222, Severity.WARNING, "A note says nothing."),
    NOTE_SEQUENCE(223, Severity.NOTE, "Notes are not numbered one after another."),
    IMAGE_ORPHANED(224, Severity.NOTE, "Nothing shows an image file of the edition."),
    ENTRY_NOT_MENTIONED(225, Severity.NOTE, "An entry of a register is never mentioned."),
    NAME_WITHOUT_ENTRY(226, Severity.NOTE, "A name leads to no entry, though others do."),
    DIVIDED_WORD(227, Severity.WARNING, "A line begins inside what seems to be a word."),
    SCHEMATRON_VIOLATION(231, Severity.WARNING, "A Schematron rule does not hold."),
    CATALOG_UNUSABLE(232, Severity.WARNING, "The catalog, or an entry of it, cannot be used."),
    SCHEMA_NOT_FETCHED(233, Severity.WARNING, "A schema cannot be fetched from its address."),
    EMBEDDED_PROGRAM(
            241, Severity.ERROR, "A file would run a program in the browser of whoever opens it."),

    SAME_ADDRESS(301, Severity.ERROR, "Two pages would be published at one address."),
    DIVISION_WITHOUT_ID(302, Severity.WARNING, "A division that becomes a page has no xml:id."),
    PAGE_WITHOUT_NUMBER(303, Severity.WARNING, "A page break gives no page number."),
    NO_BASE_URL(304, Severity.NOTE, "The edition does not say where it is published."),
    INDEX_NOT_BELIEVED(305, Severity.WARNING, "An index does not lead to what it lists."),
    PAGE_SEQUENCE(306, Severity.NOTE, "Page numbers are skipped or repeated."),
    OMITTED(307, Severity.WARNING, "Embedded markup is not shown, because it could be unsafe."),
    NO_LICENCE(308, Severity.NOTE, "The edition does not say how it may be used."),
    HEADER_INCOMPLETE(309, Severity.WARNING, "The header lacks what a citation needs."),
    UNUSABLE_PREFIX(310, Severity.WARNING, "A prefixDef of the header cannot be used."),
    IMAGE_MISSING(311, Severity.NOTE, "An image file that the transcription names is missing."),
    UNUSABLE_ALIAS(312, Severity.WARNING, "An old address that is to be kept cannot be."),
    CITATION_PATTERN(
            313, Severity.WARNING, "The header's pattern of citations names an unknown fact."),
    NAME_NOT_PORTABLE(318, Severity.WARNING, "Not every system can keep a file of this name."),

    NO_TEMPLATE(401, Severity.WARNING, "No template is named after an element."),
    TEMPLATE_FAILED(402, Severity.ERROR, "A template cannot be read, or failed."),
    OUTDATED_COPY(403, Severity.NOTE, "A default template has changed since it was copied."),

    TEXT_LOST(501, Severity.ERROR, "The page does not give the text of the transcription."),
    REPEATED_HTML_ID(502, Severity.ERROR, "Two elements of a page have one id."),
    DEAD_LINK(503, Severity.ERROR, "A link leads to no page or place of the site."),
    UNSAFE_LINK(504, Severity.ERROR, "A link would run a program or open a local file."),
    MARK_MISPLACED(505, Severity.ERROR, "A note's mark or a page's beginning stands elsewhere."),
    LINES_DIFFER(506, Severity.WARNING, "A line or a paragraph of a page ends elsewhere."),
    SIGN_LOST(507, Severity.WARNING, "A page does not say where editors stepped in."),
    UNSAFE_MARKUP(508, Severity.ERROR, "A template writes a script, or what could run one."),
    BROKEN_MARKUP(509, Severity.ERROR, "A template writes markup that is not closed, or no HTML."),

    NOT_OUR_FOLDER(601, Severity.ERROR, "The output folder was not made by Embtel."),
    CANNOT_WRITE(602, Severity.ERROR, "The site cannot be written."),
    OUTPUT_IN_SOURCE(603, Severity.ERROR, "The output folder holds the sources, or lies in them."),
    ADDRESS_VANISHED(604, Severity.ERROR, "A published page would no longer be there."),
    FOLDER_IN_USE(605, Severity.ERROR, "Another build is writing to the output folder."),
    SEARCH_FAILED(606, Severity.WARNING, "Full-text search cannot be made."),
    PLACE_MOVED(607, Severity.WARNING, "A published passage has another id now."),
    CHARACTER_WITHOUT_FONT(608, Severity.WARNING, "No font has a character of a PDF."),
    FONT_UNUSABLE(609, Severity.WARNING, "A font of the edition cannot be used."),
    LITTLE_MEMORY(
            610, Severity.ERROR, "An edition or a book is too large for the memory there is."),
    SCRIPT_NOT_BUNDLED(
            611, Severity.WARNING, "A script cannot be put together from the edition's modules.");

    private final int number;
    private final Severity severity;
    private final String sentence;

    Code(int number, Severity severity, String sentence) {
        this.number = number;
        this.severity = severity;
        this.sentence = sentence;
    }

    /** The code that is printed so, whole or in part: {@code E203}, {@code unresolved-pointer}. */
    public static Optional<Code> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(code -> code.names().contains(wanted)).findFirst();
    }

    /**
     * The code that was probably meant: one whose name has these words in it, or nearly so.
     *
     * @param name what names no code
     */
    public static Optional<Code> near(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        Optional<Code> longer =
                Arrays.stream(values()).filter(code -> code.title().contains(wanted)).findFirst();
        List<String> titles = Arrays.stream(values()).map(Code::title).toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : longer.or(() -> new Nearest(titles).to(wanted).flatMap(Code::named));
    }

    private List<String> names() {
        return List.of(label().toLowerCase(Locale.ROOT), id().toLowerCase(Locale.ROOT), title());
    }

    /** The stage that finds this. */
    public Stage stage() {
        return Stage.values()[number / 100 - 1];
    }

    /** The number as it is printed: {@code E203}. */
    public String id() {
        return "E" + number;
    }

    /** The name as it is printed: {@code unresolved-pointer}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The severity that findings of this kind have unless a caller says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What a finding of this kind says, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The printed form: {@code E203 unresolved-pointer}. */
    public String label() {
        return id() + " " + title();
    }
}
