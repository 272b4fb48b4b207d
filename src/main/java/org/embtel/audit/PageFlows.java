package org.embtel.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.embtel.page.Html;
import org.embtel.page.PageElements;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a page says: the text that it marks as transcription, and that of each note. */
final class PageFlows {

    private static final Evaluator NOTE_MARK = QueryParser.parse("[role=doc-noteref]");

    private final Flow body = new Flow();
    private final Map<String, Flow> notes = new LinkedHashMap<>();

    private PageFlows() {}

    static PageFlows of(PageElements page) {
        var flows = new PageFlows();
        for (Element region : page.transcriptions()) {
            flows.children(region, flows.body);
        }
        for (Element region : page.notes()) {
            Flow flow = flows.notes.computeIfAbsent(region.attr("data-note"), id -> new Flow());
            flows.children(region, flow);
        }
        return flows;
    }

    Flow body() {
        return body;
    }

    Map<String, Flow> notes() {
        return notes;
    }

    private void children(Element element, Flow flow) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                flow.text(text.getWholeText());
            } else if (child instanceof Element inner) {
                enter(inner, flow);
            }
        }
    }

    private void enter(Element element, Flow flow) {
        boolean generated = element.hasAttr("data-generated");
        boolean left = generated || element.hasAttr("data-note") || isHidden(element);
        boolean edge = Html.isApart(element);
        if (edge || left || isChoice(element)) {
            flow.free();
        }
        edge(edge, flow);
        mark(element, generated, flow);
        if (!left) {
            children(element, flow);
        }
        if (edge || isChoice(element)) {
            flow.free();
        }
        edge(edge, flow);
    }

    private static void edge(boolean edge, Flow flow) {
        if (edge) {
            flow.edge(Flow.Edge.EDGE);
        }
    }

    private static void mark(Element element, boolean generated, Flow flow) {
        if (element.attr("role").equals("doc-pagebreak")) {
            flow.mark(Mark.Kind.PAGE, Html.pageNumber(element));
        } else if (generated) {
            Element note = element.selectFirst(NOTE_MARK);
            if (note != null) {
                flow.mark(Mark.Kind.NOTE, note.id() + " " + note.text());
            } else if (!element.wholeText().isEmpty()) {
                flow.mark(Mark.Kind.SIGN, element.text());
            }
        }
    }

    private static boolean isChoice(Element element) {
        return element.hasClass("as-sent") || element.hasClass("reading");
    }

    /** Exempt: the editors' reading, which a reader turns on for the whole page. */
    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") && !element.hasClass("reading");
    }
}
