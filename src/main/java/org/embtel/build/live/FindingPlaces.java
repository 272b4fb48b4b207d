package org.embtel.build.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.build.VolumeTree;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.ElementPlaces;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;

/** Finds where the pages of a volume show what stands at a place of its file. */
final class FindingPlaces {

    private final Transcription transcription;
    private final TreeIndex index;
    private final ElementPlaces elements;

    /** Page breaks that stand before a part and are shown on its page. */
    private final Map<TeiElement, Part> leading = new HashMap<>();

    FindingPlaces(VolumeTree volume) {
        transcription = volume.transcription();
        index = volume.read().index();
        elements = new ElementPlaces(transcription);
        volume.read()
                .model()
                .volume()
                .text()
                .all()
                .forEach(
                        part ->
                                index.contentOf(part)
                                        .leading()
                                        .forEach(pageBreak -> leading.put(pageBreak, part)));
    }

    /** A page, and an element on it. */
    private record Spot(String page, String id) {}

    /** Those of the findings that belong to a page, in their order. */
    List<PageFinding> on(String page, List<Diagnostic> findings) {
        var found = new ArrayList<PageFinding>();
        for (Diagnostic finding : findings) {
            if (finding.place().path().equals(page)) {
                found.add(new PageFinding(finding, ""));
            } else if (finding.place().path().equals(transcription.file().name())) {
                Spot spot = spot(elements.at(finding.place()));
                if (spot.page().equals(page)) {
                    found.add(new PageFinding(finding, spot.id()));
                }
            }
        }
        return found;
    }

    /** The nearest element around that a page can be scrolled to. */
    private Spot spot(TeiElement element) {
        String id = "";
        for (TeiElement up : Stream.concat(Stream.of(element), element.ancestors()).toList()) {
            Optional<Part> part =
                    index.partStartingAt(up).or(() -> Optional.ofNullable(leading.get(up)));
            id = id.isEmpty() ? index.idOf(up) : id;
            if (part.isPresent()) {
                return new Spot(part.get().page(), id);
            }
        }
        throw new IllegalStateException("the root of a volume begins no part: " + element);
    }
}
