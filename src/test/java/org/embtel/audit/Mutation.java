package org.embtel.audit;

import java.util.Random;

/** Something that happens to a finished page and that its audit must tell. */
enum Mutation {
    /** A word is lost. */
    DROP_WORD(WordMutations::drop),
    /** A word stands there twice. */
    DOUBLE_WORD(WordMutations::twice),
    /** Two words change places. */
    SWAP_WORDS(WordMutations::swap),
    /** A word stands in another paragraph or note. */
    MOVE_WORD(WordMutations::move),
    /** Two words are one. */
    JOIN_WORDS(WordMutations::join),
    /** A word is two. */
    SPLIT_WORD(WordMutations::split),
    /** A letter is another one. */
    CHANGE_LETTER(WordMutations::misspell),
    /** A word is said not to be of the transcription. */
    DISOWN_WORD(WordMutations::disown),
    /** A word is there, but not shown. */
    HIDE_WORD(WordMutations::hide),
    /** A line ends within a word. */
    TEAR_WORD(WordMutations::tear),
    /** Two paragraphs change places. */
    SWAP_BLOCKS(BlockMutations::swap),
    /** A paragraph is lost. */
    DROP_BLOCK(BlockMutations::drop),
    /** A paragraph ends between two words of a sentence. */
    SPLIT_BLOCK(BlockMutations::split),
    /** Two paragraphs are one. */
    MERGE_BLOCKS(BlockMutations::merge),
    /** Lines that the source breaks run on. */
    LOSE_LINE_BREAK(BlockMutations::runOn),
    /** The texts of two notes change places. */
    SWAP_NOTES(NoteMutations::swap),
    /** A note is lost. */
    DROP_NOTE(NoteMutations::drop),
    /** A note is there twice. */
    DOUBLE_NOTE(NoteMutations::twice),
    /** A note's mark stands elsewhere in the text. */
    MOVE_MARK(NoteMutations::moveMark),
    /** A note has no mark in the text. */
    LOSE_MARK(NoteMutations::loseMark),
    /** A note's mark has another number than its note. */
    RENUMBER_MARK(NoteMutations::renumberMark),
    /** What editors supplied is no longer told apart. */
    LOSE_SIGN(SignMutations::lose),
    /** What is generated is said to be of the transcription. */
    OWN_SIGN(SignMutations::own),
    /** It is not said where a page of the source begins. */
    LOSE_PAGE_BREAK(SignMutations::losePageBreak),
    /** A page of the source begins elsewhere. */
    MOVE_PAGE_BREAK(SignMutations::movePageBreak),
    /** A page of the source has another number. */
    RENUMBER_PAGE_BREAK(SignMutations::renumberPageBreak);

    /** What is done, at a place that chance chooses; false if the page has no such place. */
    interface Change {
        boolean to(MutablePage page, Random random);
    }

    private final Change change;

    Mutation(Change change) {
        this.change = change;
    }

    boolean apply(MutablePage page, Random random) {
        return change.to(page, random);
    }
}
