package org.embtel.edition.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.model.Target;
import org.embtel.edition.text.Block;

/** Finds the pieces of a part's text that a recognised reference makes a link of. */
public final class RecognisedLinks {

    private RecognisedLinks() {}

    /** The links of a part; several of a reference over several elements. */
    public static List<RecognisedLink> of(Part part, List<Block> blocks, CitedWorks cited) {
        var links = new ArrayList<RecognisedLink>();
        var all = ReferenceFinder.in(part, blocks, cited.telegram(part));
        var same = IbidResolver.of(part, blocks, all);
        for (ReferenceFinder.Found found : all) {
            Optional.ofNullable(same.get(found))
                    .flatMap(cited::papers)
                    .<Target>map(Target.Registered::new)
                    .or(() -> target(part, found, cited))
                    .ifPresent(leads -> links.addAll(pieces(found, leads)));
        }
        return links;
    }

    private static Optional<Target> target(
            Part part, ReferenceFinder.Found found, CitedWorks cited) {
        return cited.neighbour(part, found)
                .<Target>map(Target.Inside::new)
                .or(
                        () ->
                                cited.entry(part, found.reference())
                                        .filter(RecognisedLinks::isWorthALink)
                                        .map(Target.Registered::new));
    }

    /**
     * A telegram that is not printed has no text to lead to: the register lists it all the same.
     */
    private static boolean isWorthALink(Entry entry) {
        return entry.kind() != RegisterKind.TELEGRAMS || entry.printed().isPresent();
    }

    /** The stop after an italic "Ibid" is text of its own, and no link worth following. */
    private static boolean isMoreThanAStop(Block.Words words, ReferenceFinder.Found found) {
        return found.block()
                .text()
                .substring(
                        Math.max(words.start(), found.start()), Math.min(words.end(), found.end()))
                .chars()
                .anyMatch(Character::isLetterOrDigit);
    }

    /** A reference may run over several elements: each run of text is a piece of its own. */
    private static List<RecognisedLink> pieces(ReferenceFinder.Found found, Target target) {
        Block block = found.block();
        return block.words().stream()
                .filter(words -> words.start() < found.end() && found.start() < words.end())
                .filter(words -> isMoreThanAStop(words, found))
                .map(
                        words ->
                                new RecognisedLink(
                                        words.parent(),
                                        words.index(),
                                        block.visible(
                                                words.start(),
                                                Math.max(words.start(), found.start())),
                                        block.visible(
                                                words.start(), Math.min(words.end(), found.end())),
                                        target))
                .filter(piece -> piece.from() < piece.to())
                .toList();
    }
}
