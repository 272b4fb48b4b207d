package org.embtel.book;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Brings the notes of a chapter to their marks, from where they go to the foot of the page. */
final class FootNotes {

    private FootNotes() {}

    /** A note without a mark, or one that is marked only in another note, stays where it was. */
    static void move(Element chapter) {
        Map<String, Element> marks = firstMarks(chapter);
        for (Element note : chapter.select("aside.note")) {
            Element mark = marks.get("#" + note.id());
            if (mark != null) {
                note.select("[role=doc-backlink]").forEach(Element::unwrap);
                note.tagName("div").addClass("footnote");
                mark.after(note);
            }
        }
        chapter.select("section.notes:not(:has(.note))").remove();
    }

    private static Map<String, Element> firstMarks(Element chapter) {
        var marks = new HashMap<String, Element>();
        for (Element mark : chapter.select("a[role=doc-noteref]")) {
            if (mark.closest(".note") == null) {
                Element raised = mark.closest(".note-mark");
                marks.putIfAbsent(mark.attr("href"), raised == null ? mark : raised);
            }
        }
        return marks;
    }
}
