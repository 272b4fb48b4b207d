package org.embtel.edition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.Part;
import org.embtel.source.TeiElement;

/**
 * The text of a part without any markup, a line for each paragraph, heading or item. Marks of notes
 * and numbers of pages stand in brackets where they are, and the notes at the end. Abbreviations
 * and spellings are those of the source.
 */
public final class PlainText {

    private final TreeIndex layout;
    private final List<Block> blocks;
    private final Map<TeiElement, String> breaks = new HashMap<>();
    private String last = "";

    private PlainText(Part part, TreeIndex layout) {
        this.layout = layout;
        this.blocks = Blocks.of(part, layout);
        placeBreaks(layout.contentOf(part));
    }

    /** The text of a part; the lines are parted by empty ones. */
    public static String of(Part part, TreeIndex layout) {
        return new PlainText(part, layout).text();
    }

    private String text() {
        var body = new ArrayList<String>();
        var notes = new ArrayList<String>();
        for (Block block : blocks) {
            Optional<Note> note = listedNote(block);
            (note.isPresent() ? notes : body).add(line(block, note));
        }
        if (!last.isEmpty()) {
            body.add(last.strip());
        }
        if (!notes.isEmpty()) {
            body.add("Notes");
        }
        return String.join("\n\n", Stream.concat(body.stream(), notes.stream()).toList());
    }

    /** Pages that begin between paragraphs are said before the next one. */
    private void placeBreaks(TreeIndex.Content content) {
        Set<TeiElement> within =
                blocks.stream()
                        .flatMap(block -> block.runs().stream())
                        .map(Block.Run::element)
                        .collect(Collectors.toSet());
        Set<TeiElement> lines =
                blocks.stream()
                        .filter(block -> listedNote(block).isEmpty())
                        .map(Block::element)
                        .collect(Collectors.toSet());
        var waiting = new StringBuilder();
        Stream.concat(content.leading().stream(), content.element().descendants())
                .forEach(
                        element -> {
                            if (element.is("pb") && !within.contains(element)) {
                                waiting.append(page(element)).append(' ');
                            } else if (lines.contains(element)) {
                                breaks.put(element, waiting.toString());
                                waiting.setLength(0);
                            }
                        });
        last = waiting.toString();
    }

    /** The note in which a block stands, if it is listed at the end. */
    private Optional<Note> listedNote(Block block) {
        return Stream.concat(Stream.of(block.element()), block.element().ancestors())
                .filter(element -> element.is("note"))
                .findFirst()
                .flatMap(layout::noteOf)
                .filter(Note::isListed);
    }

    private String line(Block block, Optional<Note> note) {
        boolean begins = note.isPresent() && block.element().is("note");
        String begun = breaks.getOrDefault(block.element(), "");
        return begun + (begins ? mark(note.get()) + " " : "") + marked(block);
    }

    private static String mark(Note note) {
        return "[" + (note.label().isEmpty() ? "note" : note.label()) + "]";
    }

    /** What stands in a block without being text of it, put in where it stands. */
    private String marked(Block block) {
        var text = new StringBuilder(block.text());
        List<Block.Run> runs =
                block.runs().stream()
                        .sorted(Comparator.comparingInt(Block.Run::start).reversed())
                        .toList();
        runs.forEach(run -> mark(run, block, text));
        return text.toString().strip();
    }

    private void mark(Block.Run run, Block block, StringBuilder text) {
        int at = Math.min(run.start(), text.length());
        if (run.element().is("pb")) {
            String page = page(run.element());
            int end = endOfWord(text, at);
            text.insert(end, end == at ? page + " " : " " + page);
        } else if (!run.element().equals(block.element())) {
            layout.noteOf(run.element())
                    .filter(Note::isListed)
                    .ifPresent(note -> text.insert(at, mark(note)));
        }
    }

    private static String page(TeiElement pageBreak) {
        String number = pageBreak.attribute("n").strip();
        return number.isEmpty() ? "[new page]" : "[page " + number + "]";
    }

    /** A word that a page break divides stays whole. */
    private static int endOfWord(CharSequence text, int at) {
        int end = at;
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
