package org.embtel.edition.text;

import java.util.Set;
import org.embtel.source.TeiElement;

/** What elements of TEI are in a text, by their names. */
final class BlockKinds {
    /** Whether an element is set as a block. */
    enum Kind {
        /** Always. */
        BLOCK,
        /** Where it stands among blocks or holds them (TEI model.inter and the like). */
        BETWEEN,
        /** Only where it holds blocks. */
        INLINE
    }

    private static final Set<String> BLOCKS =
            names(
                    """
                    p ab head item list l lg listBibl biblStruct
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
    private static final Set<String> BETWEEN =
            names(
                    """
                    stage camera caption sound tech view docAuthor docDate docEdition
                    affiliation age birth climate death education faith floruit gender
                    langKnowledge location nationality occupation population residence sex
                    socecStatus state terrain trait extent quote q cit
                    """);

    /** What holds blocks; white space beside a block in it is indentation. */
    private static final Set<String> CONTAINERS =
            names(
                    """
                    div div1 div2 div3 div4 div5 div6 div7 body front back
                    attachment titlePage
                    sp spGrp lg castList castGroup set prologue epilogue performance
                    epigraph argument postscript
                    person personGrp persona place org object supportDesc
                    TEI text group list table row docTitle figure listBibl listPerson listPlace listOrg standOff teiHeader fileDesc sourceDesc encodingDesc editorialDecl
                    """);

    /** What holds readings of one place; white space between them is never text. */
    private static final Set<String> GROUPS = names("choice app subst");

    private static final Set<String> BREAKS = names("pb lb cb gb milestone anchor");

    private static final Set<String> OUTSIDE = names("teiHeader standOff facsimile");

    private BlockKinds() {}

    static Kind of(TeiElement element) {
        boolean listed =
                element.is("bibl") && element.parent().filter(up -> up.is("listBibl")).isPresent();
        if (listed || BLOCKS.contains(element.name())) {
            return Kind.BLOCK;
        }
        return BETWEEN.contains(element.name()) ? Kind.BETWEEN : Kind.INLINE;
    }

    static boolean isContainer(TeiElement element) {
        return CONTAINERS.contains(element.name());
    }

    static boolean isGroup(TeiElement element) {
        return GROUPS.contains(element.name());
    }

    static boolean isBreak(TeiElement element) {
        return BREAKS.contains(element.name());
    }

    static boolean isOutside(TeiElement element) {
        return OUTSIDE.contains(element.name());
    }

    private static Set<String> names(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
