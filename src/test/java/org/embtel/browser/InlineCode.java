package org.embtel.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Programs and styles that are written into a page. */
final class InlineCode {

    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");

    private InlineCode() {}

    /** Each element and attribute that is one; what search engines read runs nowhere. */
    static List<String> in(Document page) {
        var found = new ArrayList<String>();
        for (Element element : page.getAllElements()) {
            boolean data = element.attr("type").equals("application/ld+json");
            if (element.is("style") || element.is("script:not([src])") && !data) {
                found.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (name.equals("style") || HANDLER.matcher(name).matches()) {
                    found.add(element.nodeName() + " " + attribute.html());
                }
            }
        }
        return found;
    }
}
