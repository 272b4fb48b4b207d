package org.embtel.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.reference.Recogniser;
import org.embtel.source.Transcription;

/** Reads the running text of a volume for what it mentions and cites. */
final class Contributor {

    private final Volume volume;
    private final Recogniser recogniser;
    private final List<PointedMention> mentions = new ArrayList<>();
    private final List<Recognised> recognised = new ArrayList<>();
    private final List<SentTelegram> telegrams = new ArrayList<>();
    private final Map<String, Provenance> sources = new LinkedHashMap<>();

    private Contributor(Volume volume, Recogniser recogniser) {
        this.volume = volume;
        this.recogniser = recogniser;
    }

    static Contribution contribution(
            Volume volume, Transcription transcription, Layout layout, Recogniser recogniser) {
        var contributor = new Contributor(volume, recogniser);
        volume.text().all().forEach(part -> contributor.read(part, Blocks.of(part, layout)));
        return new Contribution(
                volume,
                DefinitionFinder.find(transcription.root(), volume.key()),
                contributor.mentions,
                contributor.recognised,
                contributor.telegrams,
                contributor.sources,
                Alias.read(transcription));
    }

    private void read(Part part, List<Block> blocks) {
        mentions.addAll(MentionFinder.find(volume.key(), part, blocks));
        Optional<SentTelegram> sent = ReferenceFinder.sent(volume.key(), part, blocks);
        sent.ifPresent(telegrams::add);
        recognised.addAll(
                ReferenceFinder.listed(
                        volume.key(), part, ReferenceFinder.in(part, blocks, sent, recogniser)));
        SourceNotes.provenance(part, blocks).ifPresent(found -> sources.put(part.page(), found));
    }
}
