package org.embtel.edition.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.register.MentionFinder;
import org.embtel.edition.text.Block;
import org.embtel.reference.FileNumber;
import org.embtel.reference.OwnNumber;
import org.embtel.reference.Reference;
import org.embtel.reference.ReferenceSpan;
import org.embtel.reference.References;
import org.embtel.reference.RelativeReference;
import org.embtel.reference.SentCopy;
import org.embtel.reference.SourceNote;
import org.embtel.reference.Telegram;
import org.embtel.reference.Telegram.Medium;
import org.embtel.reference.TelegramHead;
import org.embtel.source.TeiElement;

/** Recognises what a part cites, and what it is cited as. */
public final class ReferenceFinder {

    /** The number stands in one of these; further down, numbers are those of points. */
    private static final int FIRST_PARAGRAPHS = 6;

    /** Front and back matter cite by page and entry; telegrams in them are lists of words. */
    private static final Set<PartKind> CITING = Set.of(PartKind.DOCUMENT);

    private ReferenceFinder() {}

    /** A recognised reference and where it stands in its block. */
    record Found(Block block, int start, int end, Reference reference) {}

    /** What a part cites, in the order of the text. */
    public static List<Found> in(Part part, List<Block> blocks, Optional<SentTelegram> own) {
        if (!CITING.contains(part.kind())) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (Block block : blocks) {
            for (var mention : References.in(block.text())) {
                if (own.filter(sent -> isItself(sent, block, mention)).isEmpty()
                        && !isEncoded(block, mention.start(), mention.end())) {
                    found.add(
                            new Found(block, mention.start(), mention.end(), mention.reference()));
                }
            }
        }
        return found;
    }

    /** Its number opens a telegram; notes on its heading give those of its copies. */
    private static boolean isItself(SentTelegram sent, Block block, ReferenceSpan mention) {
        return block.inNote()
                ? isOnHead(block.element())
                        && sent.copies().stream().anyMatch(copy -> copy.number().is(mention))
                : new OwnNumber(sent.series(), sent.number()).isIn(mention);
    }

    /** What the register lists: not the words that only point to the neighbour. */
    public static List<Recognised> listed(String volume, Part part, List<Found> found) {
        return found.stream()
                .filter(one -> isListed(one.reference()))
                .map(
                        one ->
                                new Recognised(
                                        volume,
                                        one.reference(),
                                        MentionFinder.passage(
                                                one.block(), one.start(), one.end(), part, "")))
                .toList();
    }

    private static boolean isListed(Reference reference) {
        return !(reference instanceof RelativeReference)
                && !(reference instanceof FileNumber)
                && !(reference instanceof Telegram telegram && telegram.number().isEmpty());
    }

    /** Encoding wins: a citation that the encoders linked is not recognised again. */
    private static boolean isEncoded(Block block, int start, int end) {
        return block.runs().stream()
                .filter(run -> run.start() <= start && end <= run.end())
                .map(Block.Run::element)
                .anyMatch(
                        element ->
                                element.is("ref") && element.has("target")
                                        || element.is("bibl")
                                        || element.attribute("type").equals("telegram")
                                        || element.attribute("type").equals("treaty"));
    }

    /** What a document is as a telegram; empty when its head does not say that it is one. */
    public static Optional<SentTelegram> sent(String volume, Part part, List<Block> blocks) {
        if (!part.isDocument()) {
            return Optional.empty();
        }
        return TelegramHead.of(part.title())
                .filter(head -> !head.kind().isEmpty() || isTelegram(blocks))
                .map(
                        head -> {
                            OwnNumber number = number(part, head, blocks);
                            return new SentTelegram(
                                    volume,
                                    part,
                                    medium(head, blocks),
                                    number.series(),
                                    number.number(),
                                    head.from(),
                                    head.to(),
                                    copies(blocks));
                        });
    }

    private static OwnNumber number(Part part, TelegramHead head, List<Block> blocks) {
        OwnNumber number = number(part, blocks).orElse(new OwnNumber("", ""));
        return head.isCircular() && number.series().isEmpty()
                ? new OwnNumber("Circular", number.number())
                : number;
    }

    /** Heads in the old style leave it to the source note what a paper is. */
    private static Medium medium(TelegramHead head, List<Block> blocks) {
        String kind =
                head.kind().isEmpty()
                        ? SourceNotes.in(blocks).map(SourceNote::form).orElse("")
                        : head.kind();
        return Medium.of(kind);
    }

    private static List<SentCopy> copies(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.inNote() && isOnHead(block.element()))
                .flatMap(block -> SentCopy.in(block.text()).stream())
                .toList();
    }

    private static boolean isOnHead(TeiElement element) {
        return SourceNotes.isSource(element) || element.ancestors().anyMatch(up -> up.is("head"));
    }

    private static Optional<OwnNumber> number(Part part, List<Block> blocks) {
        List<String> paragraphs =
                blocks.stream()
                        .filter(block -> block.element().is("p") && !block.inNote())
                        .limit(FIRST_PARAGRAPHS)
                        .map(Block::text)
                        .toList();
        return OwnNumber.inHead(part.title()).or(() -> OwnNumber.inText(paragraphs));
    }

    /** In old volumes only the source note says that a document is a telegram. */
    private static boolean isTelegram(List<Block> blocks) {
        return SourceNotes.in(blocks)
                .filter(note -> note.form().startsWith("Telegram"))
                .isPresent();
    }
}
