package org.embtel.tei;

import java.util.Locale;

/**
 * What can be said of elements, besides their kind. What each word means stands at the head of
 * {@code elements.txt} too.
 */
public enum Trait {
    /** Has no words of its own: a line break and blanks directly in it are indentation. */
    CONTAINER,
    /** A large part of a text, which gathers divisions: front, body, back. */
    MATTER,
    /** A division of a text, with a heading. */
    DIVISION,
    /** A head in it is its caption, and no heading of a division. */
    CAPTIONED,
    /** A paragraph of prose. */
    PARAGRAPH,
    /** Holds sentences, even where each word of them has a tag. */
    PROSE,
    /** What a letter has before and after its text. */
    LETTER,
    /** A line among lines, which no empty line parts from the next. */
    LINE,
    /** Its parts are words apart, even where no white space stands between their tags. */
    PARTS,
    /** White space and line breaks are shown as they are in the file. */
    PREFORMATTED,
    /** Words of another text or speaker, quoted or printed in this one. */
    EMBEDDED,
    /** A new page of the source begins here. */
    PAGE,
    /** Readers link to it, so that it has an id on its page, be it only by its number. */
    ANCHORED,
    /** Notes in it may be numbered anew. */
    OWN_NOTES,
    /** No running text: it is read elsewhere, or shown on pages of its own. */
    OUTSIDE,
    /** Stands in the text, and none of its words are the text's (model.global.meta). */
    REMARK,
    /** Of the printed sheet, not of the text: running heads, catchwords, signatures. */
    FORME,
    /** What it holds are readings of the same passage, of which a reader reads one. */
    ALTERNATIVES,
    /** In a choice the editors' reading; what stands beside it is the transcription's. */
    EDITORIAL,
    /** A reading of another witness than the text follows. */
    VARIANT,
    /**
     * A hand changed the text here, or editors are not sure of it (model.pPart.transcriptional): it
     * may begin and end within a word.
     */
    INTERVENTION,
    /**
     * Words that the source does not have, or a place where it has none that can be read: a page
     * says so in characters, and not by a typeface only.
     */
    SIGNED,
    /** The name of a person, a place, an organisation or a thing (model.nameLike). */
    NAMING,
    /** A name in full: in an entry, the first is what the entry is of. */
    HEADWORD,
    /** A part of a personal name (model.persNamePart). */
    NAME_PART,
    /** May mention an entry of a register, to which its pointer then leads. */
    MENTION,
    /** An entry of a register or of a list: a person, a place, a work. */
    ENTRY,
    /** A reference by its nature (model.ptrLike). */
    POINTING,
    /** A word, a part of one or several, as linguists mark them (model.segLike). */
    WORD,
    /** Words in a sentence, which goes on across the tags (of model.phrase, most). */
    PHRASE,
    /** Of a formal language: a program, markup, a formula, music. */
    CODE,
    /** Seen, though it has no words: an image, a gap. */
    VISIBLE,
    /** Facts as in a form, not sentences: the header, lives, descriptions of manuscripts. */
    DATA;

    /** The word for it in the table: {@code name-part}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
