package org.embtel.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The text of a document's page: its lines, and those of each note. Words are those that the page
 * shows, with the marks that it puts on them; what a page offers besides its text is left out. Of
 * two readings of a place it has the one that was sent.
 */
public final class PageText {

    private final List<TextLine> body;
    private final Map<String, List<TextLine>> notes;
    private final Map<String, String> labels;
    private final Map<String, Positions> positions;

    private PageText(
            List<TextLine> body,
            Map<String, List<TextLine>> notes,
            Map<String, String> labels,
            Map<String, Positions> positions) {
        this.body = body;
        this.notes = notes;
        this.labels = labels;
        this.positions = positions;
    }

    static PageText of(PageElements page, boolean located) {
        var positions = new LinkedHashMap<String, Positions>();
        var body = new LineReader(positions, located);
        for (Element region : page.transcriptions()) {
            body.read(region, "");
        }
        var notes = new LinkedHashMap<String, List<TextLine>>();
        for (Element region : page.notes()) {
            if (region.closest("[data-transcription]") == null) {
                String id = region.attr("data-note");
                var reader = new LineReader(positions, located);
                reader.read(region, id);
                reader.aside(region.parent().selectFirst("> .not-given"));
                notes.computeIfAbsent(id, one -> new ArrayList<>()).addAll(reader.lines());
            }
        }
        return new PageText(body.lines(), notes, page.noteLabels(), positions);
    }

    /**
     * The text without markup, with empty lines between paragraphs. Marks of notes and numbers of
     * pages stand in brackets where they are, and the notes at the end.
     */
    public String plain() {
        var text = new StringBuilder();
        append(body, text);
        if (!notes.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append("Notes");
        }
        notes.forEach((id, lines) -> append(marked(id, lines), text));
        return text.toString();
    }

    private static void append(List<TextLine> lines, StringBuilder text) {
        for (TextLine line : lines) {
            String words = line.marked();
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : line.opening().characters()).append(words);
            }
        }
    }

    /** A note begins with its mark. */
    private List<TextLine> marked(String id, List<TextLine> lines) {
        String label = labels.getOrDefault(id, "");
        TextLine first =
                lines.isEmpty() ? new TextLine(Separation.PARAGRAPH, "", List.of()) : lines.get(0);
        String mark = "[" + (label.isEmpty() ? "note" : label) + "] ";
        var all = new ArrayList<TextLine>(lines.subList(Math.min(1, lines.size()), lines.size()));
        all.add(0, first.beginningWith(mark));
        return all;
    }

    /**
     * The passage around a stretch of the transcription.
     *
     * @param note the id of the note that it stands in; empty for the text itself
     * @param from the number of visible characters of the transcription before it, in the text or
     *     the note
     * @param to the number of those before its end
     * @return empty if the page shows none of it, or if it was not read for passages
     */
    public Optional<Passage> passage(String note, int from, int to) {
        Positions place = positions.get(note);
        return place == null ? Optional.empty() : place.passage(from, to);
    }
}
