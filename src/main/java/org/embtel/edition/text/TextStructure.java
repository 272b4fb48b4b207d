package org.embtel.edition.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;
import org.embtel.tei.Trait;

/**
 * How the text of a tree is set: which elements are blocks, which white space is text and which
 * only indents tags, and where words go on across a break. Decided once for a tree, in one walk;
 * pages, passages and whatever else reads the text ask here.
 */
public final class TextStructure {

    private static final Pattern RUN = Pattern.compile("[ \\t\\r\\n]+");

    /** The namespace of encoding that is shown as an example (TEI Guidelines, egXML). */
    private static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";

    private static final String CLOSING = ".,;:!?)]’”»";

    private final Map<Integer, Note> notes;
    private final BitSet blocks = new BitSet();
    private final BitSet holders = new BitSet();

    private TextStructure(Map<Integer, Note> notes) {
        this.notes = notes;
    }

    /**
     * Decides for a tree.
     *
     * @param notes what each {@code note} is, by the number of its element
     */
    public static TextStructure of(TeiElement root, Map<Integer, Note> notes) {
        var structure = new TextStructure(notes);
        structure.decide(root, false);
        return structure;
    }

    private boolean decide(TeiElement element, boolean amongBlocks) {
        List<TeiElement> children = element.elements();
        boolean holder = element.type().holdsBlocks() && !element.hasOwnWords();
        boolean holds = false;
        for (TeiElement child : children) {
            holds |= decide(child, holder);
        }
        if (holds) {
            holders.set(element.ordinal());
        }
        boolean block = isBlock(element, holds, amongBlocks);
        blocks.set(element.ordinal(), block);
        return block;
    }

    private boolean isBlock(TeiElement element, boolean holds, boolean amongBlocks) {
        if (element.is("note") && notes.containsKey(element.ordinal())) {
            return isBlockNote(element, holds, amongBlocks);
        }
        return switch (element.type().kind()) {
            case BLOCK -> true;
            case BETWEEN -> holds || amongBlocks || element.attribute("rend").contains("block");
            case INLINE, BREAK -> holds;
        };
    }

    private boolean isBlockNote(TeiElement note, boolean holds, boolean amongBlocks) {
        return switch (notes.get(note.ordinal()).kind()) {
            case FOOTNOTE, REPEAT -> false;
            case SOURCE, SUMMARY -> note.ancestors().noneMatch(up -> up.is("head"));
            case IN_PLACE -> holds || amongBlocks;
        };
    }

    /**
     * Whether an element is a block: by its name, by what it holds, or, where TEI allows it within
     * and between paragraphs (model.inter), by where it stands.
     */
    public boolean isBlock(TeiElement element) {
        return blocks.get(element.ordinal());
    }

    /** Whether a block stands in an element, at any depth; notes with marks stand apart. */
    public boolean holdsBlock(TeiElement element) {
        return holders.get(element.ordinal());
    }

    /**
     * The text that a run of characters gives: each run of white space as one blank, nothing for
     * indentation.
     */
    public String shown(TeiElement parent, List<TeiNode> siblings, int index) {
        var run = (TeiText) siblings.get(index);
        if (isPreserved(parent)) {
            return run.text();
        }
        if (run.isBlank() && isIndentation(parent, siblings, index)) {
            return "";
        }
        String text = collapsed(run.text());
        if (goesOn(siblings, index, 1) || markFollows(parent, siblings, index)) {
            text = text.stripTrailing();
        }
        if (goesOn(siblings, index, -1)) {
            text = text.stripLeading();
        }
        return endsWordAt(siblings, index + 1) && !text.endsWith(" ") ? text + " " : text;
    }

    /** Most runs have single blanks only, and stay as they are. */
    private static String collapsed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean single = c == ' ' && (i == 0 || text.charAt(i - 1) != ' ');
            if (c == '\n' || c == '\t' || c == '\r' || c == ' ' && !single) {
                return RUN.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** Whether a break that ends a word follows, without white space that says so. */
    private static boolean endsWordAt(List<TeiNode> siblings, int next) {
        return next < siblings.size()
                && siblings.get(next) instanceof TeiElement element
                && element.type().isBreak()
                && element.attribute("break").equals("yes")
                && !(next + 1 < siblings.size()
                        && siblings.get(next + 1) instanceof TeiText after
                        && !after.text().isEmpty()
                        && Character.isWhitespace(after.text().charAt(0)));
    }

    /**
     * Whether a blank parts a child from the element before it, though the source has none between
     * their tags: what is said part by part, as in a dictionary, is no one word.
     */
    public boolean isParted(TeiElement parent, List<TeiNode> siblings, int index) {
        return parent.is(Trait.PARTS)
                && index > 0
                && siblings.get(index - 1) instanceof TeiElement before
                && siblings.get(index) instanceof TeiElement child
                && !isBlock(before)
                && !isBlock(child);
    }

    /** Whether a hyphen shows that a word goes on: the source has none before the break. */
    public static boolean lacksHyphen(TeiElement element) {
        List<TeiNode> siblings = element.parent().map(TeiElement::children).orElse(List.of());
        for (int i = siblings.indexOf(element) - 1; i >= 0; i--) {
            String before = siblings.get(i).text().strip();
            if (!before.isEmpty()) {
                return Character.isLetter(before.codePointBefore(before.length()));
            }
        }
        return false;
    }

    private static boolean isPreserved(TeiElement parent) {
        return parent.attribute("xml:space").equals("preserve")
                || parent.is(Trait.PREFORMATTED)
                || parent.namespace().equals(EXAMPLES);
    }

    /**
     * Whether white space between tags is no text: beside a block in what holds blocks, in a group
     * of alternatives, or at the edge of tags that stand on lines of their own.
     */
    private boolean isIndentation(TeiElement parent, List<TeiNode> siblings, int index) {
        return parent.is(Trait.ALTERNATIVES)
                || parent.type().holdsBlocks()
                        && (isBlockOrEdge(siblings, index, -1) || isBlockOrEdge(siblings, index, 1))
                || Indentation.is(siblings, index);
    }

    /** What is next to a run of white space; breaks and marks have no words and do not count. */
    private boolean isBlockOrEdge(List<TeiNode> siblings, int index, int step) {
        for (int i = index + step; i >= 0 && i < siblings.size(); i += step) {
            TeiNode next = siblings.get(i);
            boolean words = next instanceof TeiText text && !text.isBlank();
            if (words || next instanceof TeiElement element && !isMark(element)) {
                return next instanceof TeiElement element && isBlock(element);
            }
        }
        return true;
    }

    private boolean isMark(TeiElement element) {
        return element.isRemark()
                || element.type().isBreak()
                || element.is("anchor")
                || isMarked(element) && !isBlock(element);
    }

    private boolean isMarked(TeiElement element) {
        Note note = notes.get(element.ordinal());
        return note != null && note.kind() != NoteKind.IN_PLACE;
    }

    /** Whether the word goes on across the breaks that stand beside a run (TEI att.breaking). */
    private static boolean goesOn(List<TeiNode> siblings, int index, int step) {
        boolean within = false;
        for (int i = index + step; i >= 0 && i < siblings.size(); i += step) {
            TeiNode next = siblings.get(i);
            if (next instanceof TeiText text && text.isBlank()) {
                continue;
            }
            if (!(next instanceof TeiElement element) || !element.type().isBreak()) {
                break;
            }
            within |= element.attribute("break").equals("no");
        }
        return within;
    }

    /** A note's mark stands close to the word before it when a blank or a stop follows. */
    private static boolean markFollows(TeiElement parent, List<TeiNode> siblings, int index) {
        int next = index + 1;
        while (next < siblings.size()
                && siblings.get(next) instanceof TeiElement element
                && element.is("note")) {
            next++;
        }
        if (next == index + 1) {
            return false;
        }
        if (next == siblings.size()) {
            return parent.type().isBlock() || parent.is("note");
        }
        return siblings.get(next) instanceof TeiText after
                && !after.text().isEmpty()
                && (Character.isWhitespace(after.text().charAt(0))
                        || CLOSING.indexOf(after.text().charAt(0)) >= 0);
    }

    /** Whether an empty element stands inside a word. */
    public boolean isInsideWord(TeiElement element) {
        if (!element.attribute("break").isEmpty() && !element.attribute("break").equals("maybe")) {
            return element.attribute("break").equals("no");
        }
        List<TeiNode> siblings = element.parent().map(TeiElement::children).orElse(List.of());
        int at = siblings.indexOf(element);
        return at > 0
                && at < siblings.size() - 1
                && siblings.get(at - 1) instanceof TeiText before
                && siblings.get(at + 1) instanceof TeiText after
                && isLetter(before.text(), before.text().length() - 1)
                && isLetter(after.text(), 0);
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
