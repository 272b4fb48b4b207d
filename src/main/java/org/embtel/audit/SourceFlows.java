package org.embtel.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;
import org.embtel.tei.Trait;

/**
 * What the page of a part must say: the text without its notes, and each note. Where paragraphs and
 * lines end it knows from the table of elements only, and leaves open what that does not decide.
 */
final class SourceFlows {

    /** Read elsewhere, or said by attributes. */
    private static final Set<String> OUTSIDE_TEXT = Set.of("teiHeader", "standOff", "facsimile");

    private final TreeIndex layout;
    private final Flow body = new Flow();
    private final Map<String, Flow> notes = new LinkedHashMap<>();

    private SourceFlows(TreeIndex layout) {
        this.layout = layout;
    }

    static SourceFlows of(Part part, TreeIndex layout) {
        var flows = new SourceFlows(layout);
        TreeIndex.Content content = layout.contentOf(part);
        content.leading().forEach(pageBreak -> pageBreak(pageBreak, flows.body));
        flows.children(content.element(), flows.body);
        return flows;
    }

    Flow body() {
        return body;
    }

    /** The notes' texts by the ids that they have on the page. */
    Map<String, Flow> notes() {
        return notes;
    }

    private void children(TeiElement element, Flow flow) {
        List<TeiNode> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            TeiNode child = children.get(i);
            if (child instanceof TeiText text) {
                text(text, element, children, i, flow);
            } else if (child instanceof TeiElement inner && isOnPage(inner)) {
                if (i > 0 && children.get(i - 1) instanceof TeiElement && isInParts(element)) {
                    flow.apart();
                }
                enter(inner, flow);
            }
        }
    }

    private static void text(
            TeiText text, TeiElement parent, List<TeiNode> children, int index, Flow flow) {
        if (text.isBlank() && (isAtEdge(text, children, index) || isBesideMark(children, index))
                || text.isBlank() && parent.is(Trait.ALTERNATIVES)) {
            flow.free();
        } else {
            flow.text(text.text());
        }
    }

    /** Exempt: tags on lines of their own, where nothing but tags is in an element. */
    private static boolean isAtEdge(TeiText text, List<TeiNode> children, int index) {
        return (index == 0 || index == children.size() - 1)
                && text.text().indexOf('\n') >= 0
                && children.stream()
                        .allMatch(
                                child ->
                                        child instanceof TeiElement
                                                || child instanceof TeiText other
                                                        && other.isBlank());
    }

    /** Exempt: the italic "n" of an index stands close to the number of the page. */
    private static boolean isBesideMark(List<TeiNode> children, int index) {
        return index > 0
                && index + 1 < children.size()
                && children.get(index - 1) instanceof TeiElement page
                && page.is("ref")
                && children.get(index + 1) instanceof TeiElement mark
                && mark.is("hi");
    }

    /** What is said part by part is no word of several parts. */
    private static boolean isInParts(TeiElement element) {
        return element.is(Trait.PARTS);
    }

    private boolean isOnPage(TeiElement element) {
        boolean remark = element.name().equals("problem") && !element.isTei();
        return layout.partStartingAt(element).isEmpty()
                && !isBesideText(element)
                && !element.isProgram()
                && !element.isRemark()
                && !remark;
    }

    /** Exempt: header, data and images that stand beside a text and are read elsewhere. */
    private static boolean isBesideText(TeiElement element) {
        return OUTSIDE_TEXT.contains(element.name())
                && element.parent().filter(up -> up.is("TEI") || up.is("teiCorpus")).isPresent();
    }

    private void enter(TeiElement element, Flow flow) {
        Optional<Note> note = layout.noteOf(element);
        if (note.isPresent() && note.get().kind() != NoteKind.IN_PLACE) {
            note(element, note.get(), flow);
            return;
        }
        Flow.Edge edge = edgeOf(element);
        flow.edge(edge);
        if (element.is(Trait.PAGE) && !layout.isMoved(element)) {
            pageBreak(element, flow);
        }
        switch (element.attribute("break")) {
            case "no" -> flow.join();
            case "yes" -> flow.apart();
            default -> {}
        }
        boolean free = element.is("choice") || element.is("note");
        if (free) {
            flow.free();
        }
        sign(element, flow);
        children(element, flow);
        if (free) {
            flow.free();
        }
        flow.edge(edge);
    }

    private void note(TeiElement element, Note note, Flow flow) {
        flow.free();
        flow.edge(Flow.Edge.EITHER);
        if (note.kind() == NoteKind.FOOTNOTE || note.kind() == NoteKind.REPEAT) {
            flow.mark(Mark.Kind.NOTE, note.markId() + " " + note.label());
        }
        if (note.kind() != NoteKind.REPEAT) {
            children(element, notes.computeIfAbsent(note.id(), id -> new Flow()));
        }
    }

    private static void pageBreak(TeiElement element, Flow flow) {
        flow.mark(Mark.Kind.PAGE, element.attribute("n").strip());
    }

    private static void sign(TeiElement element, Flow flow) {
        if (element.is(Trait.SIGNED)) {
            flow.mark(Mark.Kind.SIGN, element.name());
        }
    }

    private Flow.Edge edgeOf(TeiElement element) {
        if (element.is("lb")) {
            boolean within = element.attribute("break").equals("no");
            return within ? Flow.Edge.EITHER : Flow.Edge.EDGE;
        }
        return switch (element.type().kind()) {
            case BLOCK -> isSetApart(element) ? Flow.Edge.EDGE : Flow.Edge.EITHER;
            case INLINE -> runsOn(element) ? Flow.Edge.NONE : Flow.Edge.EITHER;
            case BETWEEN, BREAK -> Flow.Edge.EITHER;
        };
    }

    /** Exempt: other blocks, such as a sense or a stage direction, which an edition may run on. */
    private static boolean isSetApart(TeiElement element) {
        return element.is(Trait.PARAGRAPH)
                || element.is(Trait.LINE)
                || element.is(Trait.DIVISION)
                || element.is("item")
                || element.is("head");
    }

    /**
     * Exempt: what is of another vocabulary, shown as it is written, or one of several readings.
     */
    private boolean runsOn(TeiElement element) {
        return element.isTei()
                && !layout.structure().holdsBlock(element)
                && !element.is(Trait.CODE)
                && !element.is(Trait.PREFORMATTED)
                && !element.is(Trait.ALTERNATIVES)
                && !element.is(Trait.VISIBLE)
                && element.parent().filter(up -> up.is(Trait.PARTS)).isEmpty();
    }
}
