package org.embtel.edition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.edition.model.Part;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;
import org.embtel.tei.Trait;

/** Flattens the text of a part into its blocks, in the order in which they begin. */
public final class Blocks {

    private final TreeIndex index;
    private final TeiElement start;
    private final List<Writer> writers = new ArrayList<>();

    private Blocks(TreeIndex index, TeiElement start) {
        this.index = index;
        this.start = start;
    }

    /** The blocks of a part that have any text. */
    public static List<Block> of(Part part, TreeIndex index) {
        TeiElement start = index.contentOf(part).element();
        var blocks = new Blocks(index, start);
        var text = new Flow("");
        blocks.enter(
                start, new Surrounding(blocks.open(start, "", text, false), "", text, false, true));
        return blocks.writers.stream()
                .map(Writer::block)
                .filter(block -> !block.text().isEmpty())
                .toList();
    }

    private Writer open(TeiElement element, String anchor, Flow flow, boolean inNote) {
        var writer = new Writer(element, anchor, flow.note, inNote);
        writers.add(writer);
        return writer;
    }

    /** The visible characters of the text, or of a note, counted as they come. */
    private static final class Flow {
        private final String note;
        private int visible;

        Flow(String note) {
            this.note = note;
        }
    }

    /** What surrounds an element: the block that it is in, and where that stands. */
    private record Surrounding(
            Writer block, String anchor, Flow flow, boolean inNote, boolean read) {}

    private void enter(TeiElement element, Surrounding outer) {
        String id = element.equals(start) ? "" : index.idOf(element);
        String anchor = id.isEmpty() ? outer.anchor() : id;
        boolean inNote = outer.inNote() || element.is("note");
        Flow flow = apart(element).map(note -> new Flow(note.id())).orElse(outer.flow());
        boolean block = outer.read() && isBlock(element);
        Writer writer = block ? open(element, anchor, flow, inNote) : outer.block();
        int from = writer.length();
        children(
                element,
                new Surrounding(
                        writer, anchor, flow, inNote, outer.read() && !isEditorial(element)));
        if (element.is("lb") && !element.attribute("break").equals("no")) {
            writer.write(" ");
        }
        if (block) {
            outer.block().interrupt(element);
        }
        if (outer.read()) {
            writer.run(element, from);
        }
    }

    private void children(TeiElement element, Surrounding within) {
        List<TeiNode> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            TeiNode child = children.get(i);
            if (child instanceof TeiText) {
                String text = index.structure().shown(element, children, i);
                if (within.read()) {
                    within.block().words(text, element, i, within.flow().visible);
                }
                within.flow().visible += visible(text);
            } else if (child instanceof TeiElement inner && belongs(inner)) {
                enter(inner, within);
            }
        }
    }

    private static int visible(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Writer.isSpace(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private boolean isBlock(TeiElement element) {
        return element.is("note") || index.structure().isBlock(element);
    }

    /** The note that an element is, if its text is apart from that around it. */
    private Optional<Note> apart(TeiElement element) {
        return index.noteOf(element).filter(note -> note.kind() != NoteKind.IN_PLACE);
    }

    /** Of two readings, the one that was sent is read. */
    private static boolean isEditorial(TeiElement element) {
        return element.is(Trait.EDITORIAL)
                && element.parent().filter(parent -> parent.is("choice")).isPresent();
    }

    private boolean belongs(TeiElement element) {
        return !repeats(element)
                && !TreeIndex.isOutside(element)
                && !element.isRemark()
                && !element.isProgram()
                && index.partStartingAt(element).isEmpty();
    }

    /** A repeated note's text is that of the note it repeats, which is read where it stands. */
    private boolean repeats(TeiElement element) {
        return index.noteOf(element).filter(note -> note.kind() == NoteKind.REPEAT).isPresent();
    }

    /** Writes one block, collapsing white space as it goes. */
    private static final class Writer {
        private final TeiElement element;
        private final String anchor;
        private final String note;
        private final boolean inNote;
        private final List<Block.Words> words = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Block.Run> runs = new ArrayList<>();

        Writer(TeiElement element, String anchor, String note, boolean inNote) {
            this.element = element;
            this.anchor = anchor;
            this.note = note;
            this.inNote = inNote;
        }

        int length() {
            return text.length();
        }

        void words(String text, TeiElement parent, int index, int before) {
            int from = length();
            write(text);
            words.add(new Block.Words(parent, index, from, length(), before));
        }

        void write(String words) {
            for (int i = 0; i < words.length(); i++) {
                char next = words.charAt(i);
                if (!isSpace(next)) {
                    text.append(next);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        /** White space of XML; a no-break space is a character. */
        static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r';
        }

        /** A note leaves the sentence whole; any other block within ends it. */
        void interrupt(TeiElement block) {
            if (block.is("note")) {
                run(block, length());
            } else {
                write(" ");
            }
        }

        void run(TeiElement element, int from) {
            runs.add(new Block.Run(element, Math.min(from, text.length()), text.length()));
        }

        Block block() {
            return new Block(
                    element, anchor, note, inNote, text.toString().stripTrailing(), runs, words);
        }
    }
}
