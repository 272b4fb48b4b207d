package org.embtel.edition.read;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.cite.ReferenceFinder;
import org.embtel.edition.cite.SentTelegram;
import org.embtel.edition.cite.SourceNotes;
import org.embtel.edition.model.Alias;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.DefinitionFinder;
import org.embtel.edition.register.MentionFinder;
import org.embtel.edition.text.Block;
import org.embtel.edition.text.Blocks;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.Transcription;

/** Reads the running text of a volume for what it mentions and cites. */
final class VolumeTextReader {

    private VolumeTextReader() {}

    /**
     * The model of a volume, with what its text says.
     *
     * @param before the last reading of the same file, if there was one
     * @param depth how much is read; without more than its structure, there is no reading of any
     *     part
     */
    static VolumeModel read(
            Volume volume,
            Transcription transcription,
            TreeIndex index,
            Optional<ReadVolume> before,
            ReadingDepth depth) {
        if (depth == ReadingDepth.STRUCTURE) {
            return new VolumeModel(volume, List.of(), List.of(), List.of());
        }
        Optional<PreviousReading> earlier = before.map(PreviousReading::new);
        List<PartReading> readings =
                volume.text()
                        .all()
                        .map(
                                part ->
                                        earlier.flatMap(known -> known.find(part, index))
                                                .orElseGet(
                                                        () ->
                                                                depth == ReadingDepth.CITED
                                                                        ? read(
                                                                                volume.key(),
                                                                                part,
                                                                                index)
                                                                        : readEncoded(
                                                                                volume.key(),
                                                                                part,
                                                                                index)))
                        .toList();
        return new VolumeModel(
                volume,
                DefinitionFinder.find(transcription.root(), volume.key()),
                readings,
                Alias.read(transcription));
    }

    private static PartReading readEncoded(String volume, Part part, TreeIndex index) {
        return new PartReading(
                part,
                MentionFinder.find(volume, part, Blocks.of(part, index)),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static PartReading read(String volume, Part part, TreeIndex index) {
        List<Block> blocks = Blocks.of(part, index);
        Optional<SentTelegram> sent = ReferenceFinder.sent(volume, part, blocks);
        return new PartReading(
                part,
                MentionFinder.find(volume, part, blocks),
                ReferenceFinder.listed(volume, part, ReferenceFinder.in(part, blocks, sent)),
                sent,
                SourceNotes.provenance(part, blocks));
    }
}
