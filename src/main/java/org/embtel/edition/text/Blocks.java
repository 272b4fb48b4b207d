package org.embtel.edition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.embtel.edition.model.NoteKind;
import org.embtel.edition.model.Part;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;

/** Flattens the text of a part into its blocks, in the order in which they begin. */
public final class Blocks {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "ab",
                    "head",
                    "note",
                    "item",
                    "label",
                    "cell",
                    "dateline",
                    "signed",
                    "salute",
                    "byline",
                    "docImprint",
                    "titlePart",
                    "l",
                    "quote",
                    "opener",
                    "closer",
                    "seg",
                    "postscript",
                    "trailer",
                    "figDesc",
                    "attachment",
                    "div",
                    "argument",
                    "epigraph",
                    "speaker",
                    "sp",
                    "stage",
                    "address",
                    "addrLine");

    private static final Set<String> EDITORIAL = Set.of("expan", "corr", "reg");

    private final TreeIndex layout;
    private final TeiElement start;
    private final List<Writer> writers = new ArrayList<>();

    private Blocks(TreeIndex layout, TeiElement start) {
        this.layout = layout;
        this.start = start;
    }

    public static List<Block> of(Part part, TreeIndex layout) {
        TeiElement start = layout.contentOf(part).element();
        var blocks = new Blocks(layout, start);
        blocks.enter(start, blocks.open(start, "", false), "", false);
        return blocks.writers.stream()
                .map(Writer::block)
                .filter(block -> !block.text().isEmpty())
                .toList();
    }

    private Writer open(TeiElement element, String anchor, boolean inNote) {
        var writer = new Writer(element, anchor, inNote);
        writers.add(writer);
        return writer;
    }

    private void enter(TeiElement element, Writer outer, String outerAnchor, boolean outerNote) {
        String id = element.equals(start) ? "" : layout.idOf(element);
        String anchor = id.isEmpty() ? outerAnchor : id;
        boolean inNote = outerNote || element.is("note");
        boolean isBlock = BLOCKS.contains(element.name());
        Writer writer = isBlock ? open(element, anchor, inNote) : outer;
        int from = writer.length();
        List<TeiNode> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            TeiNode child = children.get(i);
            if (child instanceof TeiText words) {
                writer.words(Indentation.is(children, i) ? "" : words.text(), element, i);
            } else if (child instanceof TeiElement inner && belongs(inner)) {
                enter(inner, writer, anchor, inNote);
            }
        }
        if (element.is("lb")) {
            writer.write(" ");
        }
        if (isBlock) {
            outer.interrupt(element);
        }
        writer.run(element, from);
    }

    private boolean belongs(TeiElement element) {
        boolean editorial =
                EDITORIAL.contains(element.name())
                        && element.parent().filter(parent -> parent.is("choice")).isPresent();
        return !editorial
                && !repeats(element)
                && !element.is("teiHeader")
                && !element.is("standOff")
                && !element.isRemark()
                && layout.partStartingAt(element).isEmpty();
    }

    /** A repeated note's text is that of the note it repeats, which is read where it stands. */
    private boolean repeats(TeiElement element) {
        return layout.noteOf(element).filter(note -> note.kind() == NoteKind.REPEAT).isPresent();
    }

    /** Writes one block, collapsing white space as it goes. */
    private static final class Writer {
        private final TeiElement element;
        private final String anchor;
        private final boolean inNote;
        private final List<Block.Words> words = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Block.Run> runs = new ArrayList<>();

        Writer(TeiElement element, String anchor, boolean inNote) {
            this.element = element;
            this.anchor = anchor;
            this.inNote = inNote;
        }

        int length() {
            return text.length();
        }

        void words(String text, TeiElement parent, int index) {
            int from = length();
            write(text);
            words.add(new Block.Words(parent, index, from, length()));
        }

        void write(String words) {
            for (int i = 0; i < words.length(); i++) {
                char next = words.charAt(i);
                boolean blank = Character.isWhitespace(next);
                if (!blank) {
                    text.append(next);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
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
            return new Block(element, anchor, inNote, text.toString().stripTrailing(), runs, words);
        }
    }
}
