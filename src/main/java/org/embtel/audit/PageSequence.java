package org.embtel.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.embtel.page.Html;
import org.embtel.page.PageElements;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * All that a reader reads of a document on its page, one after the other: its text with the notes
 * that stand in it, then the other notes. What is generated is optional: a file of another form may
 * say it in its own way.
 */
final class PageSequence {

    private final Flow flow = new Flow();
    private final BitSet optional = new BitSet();
    private final List<Mark> marks = new ArrayList<>();

    private PageSequence() {}

    static PageSequence of(PageElements page) {
        var sequence = new PageSequence();
        page.transcriptions().forEach(sequence::region);
        for (Element note : page.notes()) {
            if (note.closest("[data-transcription]") == null) {
                sequence.noteMark(page.noteLabels().getOrDefault(note.attr("data-note"), ""));
                sequence.region(note);
            }
        }
        return sequence;
    }

    Flow flow() {
        return flow;
    }

    boolean isOptional(int index) {
        return optional.get(index);
    }

    /** The marks of notes and pages, by what a file says in brackets. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private void region(Element region) {
        edge();
        children(region, false, region.closest("pre") != null);
        edge();
    }

    private void edge() {
        flow.free();
        flow.edge(Flow.Edge.EDGE);
    }

    private void children(Element element, boolean generated, boolean preserved) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), generated, preserved);
            } else if (child instanceof Element inner) {
                enter(inner, generated, preserved);
            }
        }
    }

    private void text(String text, boolean generated, boolean preserved) {
        int before = flow.length();
        for (String line : preserved ? text.split("(?<=\n)", -1) : new String[] {text}) {
            flow.text(line);
            flow.edge(line.endsWith("\n") ? Flow.Edge.EITHER : Flow.Edge.NONE);
        }
        optional.set(before, flow.length(), generated);
    }

    private void enter(Element element, boolean within, boolean preserved) {
        String role = element.attr("role");
        if (role.equals("doc-noteref")) {
            noteMark(element.text());
        } else if (role.equals("doc-pagebreak")) {
            mark(Mark.Kind.PAGE, Html.pageLabel(element));
        } else if (!element.hasAttr("hidden")) {
            shown(element, within, preserved || element.nameIs("pre"));
        }
    }

    private void noteMark(String label) {
        mark(Mark.Kind.NOTE, label.isEmpty() ? "note" : label);
    }

    private void mark(Mark.Kind kind, String name) {
        marks.add(new Mark(kind, name, flow.length()));
    }

    private void shown(Element element, boolean within, boolean preserved) {
        boolean apart = Html.isApart(element);
        boolean generated = element.hasAttr("data-generated");
        if (apart) {
            edge();
        } else if (generated && !within) {
            flow.free();
        }
        children(element, within || generated, preserved);
        if (apart) {
            edge();
        } else if (generated && !within) {
            flow.free();
        }
    }
}
