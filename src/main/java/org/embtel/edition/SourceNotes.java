package org.embtel.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.reference.SourceNote;
import org.embtel.source.TeiElement;

/** Finds the note that says where a document was found. */
final class SourceNotes {

    private SourceNotes() {}

    /** What the source note among a part's blocks says, as far as it is understood. */
    static Optional<SourceNote> in(List<Block> blocks) {
        return blocks.stream()
                .filter(SourceNotes::isSourceNote)
                .flatMap(block -> SourceNote.parse(block.text()).stream())
                .findFirst();
    }

    /** Whether a block belongs to a source note; some are not encoded as such, but say so. */
    static boolean isSourceNote(Block block) {
        return block.inNote() && (isSource(block.element()) || isOnHeadAndSaysSo(block));
    }

    private static boolean isOnHeadAndSaysSo(Block block) {
        return block.text().startsWith("Source: ")
                && block.element().ancestors().anyMatch(up -> up.is("head"));
    }

    /** Whether an element stands in a source note. */
    static boolean isSource(TeiElement element) {
        return Stream.concat(Stream.of(element), element.ancestors())
                .filter(up -> up.is("note"))
                .findFirst()
                .filter(
                        note ->
                                note.attribute("type").equals("source")
                                        || note.attribute("n").equals("0"))
                .isPresent();
    }
}
