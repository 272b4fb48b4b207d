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

/** What the page of a part must say: the text without its notes, and each note. */
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
        flows.children(layout.contentOf(part).element(), flows.body);
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
            flow.free();
            if (note.get().kind() != NoteKind.REPEAT) {
                children(element, notes.computeIfAbsent(note.get().id(), id -> new Flow()));
            }
            return;
        }
        switch (element.attribute("break")) {
            case "no" -> flow.join();
            case "yes" -> flow.apart();
            default -> {}
        }
        boolean edge = element.is("choice") || element.is("note");
        if (edge) {
            flow.free();
        }
        children(element, flow);
        if (edge) {
            flow.free();
        }
    }
}
