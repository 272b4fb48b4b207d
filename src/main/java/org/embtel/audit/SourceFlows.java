package org.embtel.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.Indentation;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;

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
            if (Indentation.is(children, i)) {
                flow.free();
            } else if (child instanceof TeiText text) {
                flow.text(text.text());
            } else if (child instanceof TeiElement inner && isOnPage(inner)) {
                enter(inner, flow);
            }
        }
    }

    private boolean isOnPage(TeiElement element) {
        boolean remark = element.name().equals("problem") && !element.isTei();
        return layout.partStartingAt(element).isEmpty()
                && !OUTSIDE_TEXT.contains(element.name())
                && !element.isProgram()
                && !element.isRemark()
                && !remark;
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
