package org.embtel.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that its readers look for, found in one walk over its tree, in the order
 * of the page.
 */
public final class PageElements {

    private final List<Element> all = new ArrayList<>();
    private final List<Element> withId = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<Element> transcriptions = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private final Map<String, String> noteLabels = new LinkedHashMap<>();

    private PageElements() {}

    /** Those of a page as it is now. */
    public static PageElements of(Document page) {
        var elements = new PageElements();
        page.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        elements.add(element);
                    }
                });
        return elements;
    }

    private void add(Element element) {
        all.add(element);
        if (element.attributesSize() > 0) {
            addByAttributes(element);
        }
    }

    private void addByAttributes(Element element) {
        if (element.hasAttr("id")) {
            withId.add(element);
        }
        if (element.hasAttr("href")) {
            link(element, element.attr("href"));
        }
        if (element.hasAttr("src")) {
            addresses.add(element.attr("src"));
        }
        if (element.hasAttr("data-transcription")) {
            transcriptions.add(element);
        }
        if (element.hasAttr("data-note")) {
            notes.add(element);
        }
    }

    private void link(Element element, String address) {
        addresses.add(address);
        if (address.startsWith("#") && element.attr("role").equals("doc-noteref")) {
            noteLabels.putIfAbsent(address.substring(1), element.text());
        }
    }

    /** All of them, the page itself the first. */
    public List<Element> all() {
        return all;
    }

    /** Those that have an id. */
    public List<Element> withId() {
        return withId;
    }

    /** Where its links lead, and where what it shows or runs is to be found. */
    public List<String> addresses() {
        return addresses;
    }

    /** Those that hold text of the transcription. */
    public List<Element> transcriptions() {
        return transcriptions;
    }

    /** Those that hold the text of a note, in a transcription or apart from it. */
    public List<Element> notes() {
        return notes;
    }

    /** The marks of the notes by the ids of the notes: of several the first. */
    public Map<String, String> noteLabels() {
        return noteLabels;
    }
}
