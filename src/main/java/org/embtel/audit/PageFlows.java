package org.embtel.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a page says: the text that it marks as transcription, and that of each note. */
final class PageFlows {

    private final Flow body = new Flow();
    private final Map<String, Flow> notes = new LinkedHashMap<>();

    private PageFlows() {}

    static PageFlows of(Document page) {
        var flows = new PageFlows();
        for (Element region : page.select("[data-transcription]")) {
            flows.children(region, flows.body);
        }
        for (Element region : page.select("[data-note]")) {
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
        boolean edge = element.isBlock() || element.nameIs("br") || isChoice(element);
        boolean left = element.hasAttr("data-generated") || element.hasAttr("data-note");
        if (edge || left) {
            flow.free();
        }
        if (!left) {
            children(element, flow);
        }
        if (edge) {
            flow.free();
        }
    }

    private static boolean isChoice(Element element) {
        return element.hasClass("as-sent") || element.hasClass("reading");
    }
}
