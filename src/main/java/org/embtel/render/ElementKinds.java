package org.embtel.render;

import java.util.Set;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.TeiElement;

/** Which elements become blocks in HTML, and which may stand in a paragraph. */
final class ElementKinds {

    private static final Set<String> BLOCKS =
            names(
                    """
                    p ab head item list l lg listBibl biblStruct note
                    address addrLine headItem headLabel sp speaker
                    div div1 div2 div3 div4 div5 div6 div7 text front body back group floatingText argument epigraph trailer
                    opener dateline salute closer signed postscript byline
                    titlePage docTitle titlePart docImprint imprimatur
                    table row cell figure eg u attachment
                    castList castGroup castItem performance set spGrp prologue epilogue
                    listApp listWit witness
                    listEvent listObject listOrg listPerson listPlace listRelation
                    event object org person personGrp persona place relation
                    msDesc msIdentifier msContents msItem msItemStruct msPart msFrag
                    physDesc objectDesc supportDesc support condition collation foliation
                    layoutDesc handDesc typeDesc scriptDesc musicNotation decoDesc
                    additions bindingDesc binding sealDesc accMat history origin provenance
                    acquisition additional adminInfo recordHist custodialHist custEvent
                    surrogates filiation
                    biblFull keywords language correspAction correspContext setting
                    """);

    /** Blocks between blocks; within a sentence they are words of it. */
    private static final Set<String> LOOSE =
            names(
                    """
                    stage camera caption sound tech view docAuthor docDate docEdition
                    affiliation age birth climate death education faith floruit gender
                    langKnowledge location nationality occupation population residence sex
                    socecStatus state terrain trait extent
                    """);

    /** What holds blocks, and no sentences of its own. */
    private static final Set<String> HOLDERS =
            names(
                    """
                    div div1 div2 div3 div4 div5 div6 div7 body front back
                    attachment titlePage
                    sp spGrp lg castList castGroup set prologue epilogue performance
                    epigraph argument postscript
                    person personGrp persona place org object supportDesc
                    """);

    private ElementKinds() {}

    static boolean isBlockName(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether an element makes a block, by its name or by what it holds. */
    static boolean isBlock(TeiElement element, TreeIndex index) {
        if (element.is("note")) {
            return isBlockNote(element, index);
        }
        if (element.is("quote") || element.is("q") || element.is("cit")) {
            return element.attribute("rend").contains("block")
                    || isIn(element, HOLDERS)
                    || holdsBlock(element, index);
        }
        if (LOOSE.contains(element.name())) {
            return isIn(element, HOLDERS) || holdsBlock(element, index);
        }
        boolean listed = element.is("bibl") && isIn(element, Set.of("listBibl"));
        return listed || BLOCKS.contains(element.name()) || holdsBlock(element, index);
    }

    /** Whether a block stands somewhere in an element, notes with marks aside. */
    static boolean holdsBlock(TeiElement element, TreeIndex index) {
        return element.elements().stream().anyMatch(child -> isBlock(child, index));
    }

    private static boolean isIn(TeiElement element, Set<String> parents) {
        return element.parent().filter(up -> parents.contains(up.name())).isPresent();
    }

    private static boolean isBlockNote(TeiElement note, TreeIndex index) {
        NoteKind kind = index.noteOf(note).map(Note::kind).orElse(NoteKind.FOOTNOTE);
        return switch (kind) {
            case FOOTNOTE, REPEAT -> false;
            case SOURCE, SUMMARY -> note.ancestors().noneMatch(up -> up.is("head"));
            case IN_PLACE -> holdsBlock(note, index) || isIn(note, HOLDERS);
        };
    }

    private static Set<String> names(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
