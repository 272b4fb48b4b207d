package org.embtel.book;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Leaves out what is said of persons and terms under a document: where there are many documents,
 * the lists of the volume tell it once.
 */
final class MentionedOnce {

    private MentionedOnce() {}

    /** Takes it from a chapter, whose links then lead where it would have led. */
    static void leave(Element chapter) {
        Map<String, String> lists = lists(chapter);
        for (Element link : chapter.select("a[href]")) {
            String list = lists.get(link.attr("href"));
            if (list != null && list.isEmpty()) {
                link.tagName("span").removeAttr("href");
            } else if (list != null) {
                link.attr("href", list);
            }
        }
        chapter.select(".mentioned").remove();
    }

    /** The links that lead to an entry, and where each entry leads; empty if nowhere. */
    private static Map<String, String> lists(Element chapter) {
        var lists = new HashMap<String, String>();
        for (Element entry : chapter.select(".mentioned .explained")) {
            lists.put("#" + entry.id(), entry.select("dt a").attr("href"));
        }
        return lists;
    }
}
