package org.embtel.edition.register;

import java.util.ArrayList;
import java.util.List;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.Block;
import org.embtel.edition.text.LinkPointers;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/** Finds the places of a volume that point to register entries. */
public final class MentionFinder {

    private MentionFinder() {}

    /** The mentions of a part that point to an entry, in the order of its text. */
    public static List<PointedMention> find(String volume, Part part, List<Block> blocks) {
        var found = new ArrayList<PointedMention>();
        blocks.forEach(block -> add(block, part, volume, found));
        return found;
    }

    /** The pointers of an element that may mention register entries; none when it cannot. */
    public static List<Pointer> pointers(TeiElement element) {
        return mayMention(element) && element.id().isEmpty() ? LinkPointers.of(element) : List.of();
    }

    private static boolean mayMention(TeiElement element) {
        return element.is(Trait.MENTION) || element.is("ref");
    }

    private static void add(Block block, Part part, String volume, List<PointedMention> found) {
        for (Block.Run run : block.runs()) {
            List<Pointer> pointers = pointers(run.element());
            if (!pointers.isEmpty() && run.start() < run.end()) {
                Mention mention = mention(block, run, part);
                pointers.forEach(one -> found.add(new PointedMention(volume, one, mention)));
            }
        }
    }

    private static Mention mention(Block block, Block.Run run, Part part) {
        String role = run.element().attribute("type");
        return passage(
                block,
                run.start(),
                run.end(),
                part,
                role.equals("from") || role.equals("to") ? role : "");
    }

    /** The mention between two offsets of a block. */
    public static Mention passage(Block block, int from, int to, Part part, String role) {
        String text = block.text();
        int end = Math.min(to, text.length());
        int start = Math.min(from, end);
        return new Mention(
                part,
                new Anchor(part.page(), block.anchor()),
                block.stretch(start, end),
                text.substring(start, end),
                role,
                block.inNote());
    }
}
