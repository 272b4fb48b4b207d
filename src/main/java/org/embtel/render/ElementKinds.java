package org.embtel.render;

import java.util.Set;
import org.embtel.edition.Layout;
import org.embtel.edition.Note;
import org.embtel.edition.NoteKind;
import org.embtel.source.TeiElement;

/** Which elements become blocks in HTML, and which may stand in a paragraph. */
final class ElementKinds {

    private static final Set<String> BLOCKS =
            Set.of(
                    "div",
                    "p",
                    "ab",
                    "list",
                    "item",
                    "table",
                    "row",
                    "cell",
                    "lg",
                    "l",
                    "figure",
                    "floatingText",
                    "head",
                    "dateline",
                    "opener",
                    "closer",
                    "signed",
                    "salute",
                    "postscript",
                    "attachment",
                    "titlePage",
                    "docTitle",
                    "titlePart",
                    "docImprint",
                    "byline",
                    "docDate",
                    "docAuthor",
                    "docEdition",
                    "text",
                    "front",
                    "body",
                    "back",
                    "group",
                    "argument",
                    "epigraph",
                    "trailer",
                    "eg",
                    "sp",
                    "speaker",
                    "stage",
                    "address",
                    "addrLine",
                    "listBibl",
                    "biblStruct",
                    "imprimatur",
                    "castList",
                    "castGroup",
                    "castItem",
                    "performance",
                    "set",
                    "spGrp",
                    "note",
                    "listEvent",
                    "listOrg",
                    "listPerson",
                    "listPlace",
                    "listRelation",
                    "event",
                    "org",
                    "person",
                    "personGrp",
                    "place",
                    "relation",
                    "birth",
                    "death",
                    "education",
                    "faith",
                    "floruit",
                    "location",
                    "nationality",
                    "occupation",
                    "residence",
                    "sex",
                    "state",
                    "trait");

    private ElementKinds() {}

    static boolean isBlockName(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether an element makes a block, by its name or by what it holds. */
    static boolean isBlock(TeiElement element, Layout layout) {
        if (element.is("note")) {
            return isBlockNote(element, layout);
        }
        if (element.is("quote") || element.is("q") || element.is("cit")) {
            return element.attribute("rend").contains("block") || holdsBlock(element, layout);
        }
        boolean listed = element.is("bibl") && isIn(element, "listBibl");
        return listed || BLOCKS.contains(element.name()) || holdsBlock(element, layout);
    }

    /** Whether a block stands somewhere in an element, notes with marks aside. */
    static boolean holdsBlock(TeiElement element, Layout layout) {
        return element.elements().stream().anyMatch(child -> isBlock(child, layout));
    }

    private static boolean isIn(TeiElement element, String parent) {
        return element.parent().filter(up -> up.is(parent)).isPresent();
    }

    private static boolean isBlockNote(TeiElement note, Layout layout) {
        NoteKind kind = layout.noteOf(note).map(Note::kind).orElse(NoteKind.FOOTNOTE);
        return switch (kind) {
            case FOOTNOTE, REPEAT -> false;
            case SOURCE, SUMMARY -> note.ancestors().noneMatch(up -> up.is("head"));
            case IN_PLACE -> holdsBlock(note, layout) || standsBetweenBlocks(note);
        };
    }

    private static boolean standsBetweenBlocks(TeiElement note) {
        return note.parent()
                .filter(
                        parent ->
                                Set.of("div", "body", "front", "back", "attachment")
                                        .contains(parent.name()))
                .isPresent();
    }
}
