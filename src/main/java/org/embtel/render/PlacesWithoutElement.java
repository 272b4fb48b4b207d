package org.embtel.render;

import freemarker.core.HTMLOutputFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Elements that a reader may be sent to, but of which nothing is on their page: a {@code body}, a
 * line break, whatever an edition's own macro leaves out. Their places are at the beginning of the
 * text, for a link must lead somewhere.
 */
final class PlacesWithoutElement {

    private static final String ID = " id=\"";

    private static final Pattern TEXT = Pattern.compile("<[a-z]+[^>]* data-transcription[^>]*>");

    private PlacesWithoutElement() {}

    /**
     * The page, with a place for each of these ids that it lacks.
     *
     * @param ids the ids of elements on that page; not always valid names
     */
    static RenderedPage added(RenderedPage page, Set<String> ids) {
        Set<String> missing =
                ids.stream()
                        .map(HTMLOutputFormat.INSTANCE::escapePlainText)
                        .collect(Collectors.toCollection(TreeSet::new));
        removeIdsOf(page.content(), missing);
        Matcher text = TEXT.matcher(page.content());
        if (missing.isEmpty() || !text.find()) {
            return page;
        }
        String places =
                missing.stream()
                        .map(id -> "<span id=\"" + id + "\"></span>")
                        .collect(Collectors.joining());
        var content = new StringBuilder(page.content()).insert(text.end(), places);
        return new RenderedPage(
                page.path(),
                content.toString(),
                offset -> page.origins().at(before(offset, text.end(), places.length())));
    }

    /** The offset that a character had before something was put in. */
    private static int before(int offset, int at, int length) {
        return offset < at ? offset : Math.max(at, offset - length);
    }

    private static void removeIdsOf(String content, Set<String> ids) {
        for (int at = content.indexOf(ID); at >= 0; at = content.indexOf(ID, at + 1)) {
            int begin = at + ID.length();
            int end = content.indexOf('"', begin);
            ids.remove(content.substring(begin, Math.max(begin, end)));
        }
    }
}
