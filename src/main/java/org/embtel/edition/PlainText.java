package org.embtel.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a part without any markup, a line for each paragraph, heading or item. Marks of notes
 * and numbers of pages stand in brackets where they are, and the notes at the end. Abbreviations
 * and spellings are those of the source.
 */
public final class PlainText {

    private final Layout layout;

    private PlainText(Layout layout) {
        this.layout = layout;
    }

    /** The text of a part; the lines are parted by empty ones. */
    public static String of(Part part, Layout layout) {
        var text = new PlainText(layout);
        var body = new ArrayList<String>();
        var notes = new ArrayList<String>();
        for (Block block : Blocks.of(part, layout)) {
            Optional<Note> note = text.listedNote(block);
            (note.isPresent() ? notes : body).add(text.line(block, note));
        }
        if (!notes.isEmpty()) {
            body.add("Notes");
        }
        return String.join("\n\n", Stream.concat(body.stream(), notes.stream()).toList());
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
        return begins ? mark(note.get()) + " " + marked(block) : marked(block);
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
            String number = run.element().attribute("n").strip();
            String page = number.isEmpty() ? "[new page]" : "[page " + number + "]";
            int end = endOfWord(text, at);
            text.insert(end, end == at ? page + " " : " " + page);
        } else if (!run.element().equals(block.element())) {
            layout.noteOf(run.element())
                    .filter(Note::isListed)
                    .ifPresent(note -> text.insert(at, mark(note)));
        }
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
