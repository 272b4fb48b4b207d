package org.embtel.edition.cite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.Block;
import org.embtel.reference.Markings;
import org.embtel.reference.SourceNote;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;

/** Reads what a document and its source note say of where it comes from. */
public final class SourceNotes {

    private static final int OPENING = 4;

    private SourceNotes() {}

    /** What the source note among a part's blocks says, as far as it is understood. */
    static Optional<SourceNote> in(List<Block> blocks) {
        return blocks.stream()
                .filter(SourceNotes::isSourceNote)
                .flatMap(block -> SourceNote.parse(block.text()).stream())
                .findFirst();
    }

    /** Where a document comes from; empty when neither it nor its source note says. */
    public static Optional<Provenance> provenance(Part part, List<Block> blocks) {
        if (!part.isDocument()) {
            return Optional.empty();
        }
        String anchor =
                blocks.stream()
                        .filter(SourceNotes::isSourceNote)
                        .map(Block::anchor)
                        .findFirst()
                        .orElse("");
        return Optional.of(
                        Provenance.of(
                                in(blocks).or(() -> SourceNote.parseEntry(part.title())),
                                opening(blocks),
                                new Anchor(part.page(), anchor)))
                .filter(Provenance::isKnown);
    }

    private static List<String> opening(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> isOpeningLine(block.element()) && !block.inNote())
                .limit(OPENING)
                .map(block -> Markings.in(block.text()))
                .filter(markings -> !markings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Markings stand above the text: beside the dateline, or in a paragraph of their own. */
    private static boolean isOpeningLine(TeiElement element) {
        return element.is(Trait.PARAGRAPH) || element.is("opener") || element.is("seg");
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
