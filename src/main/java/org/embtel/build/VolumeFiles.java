package org.embtel.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.export.PlainTextFile;
import org.embtel.site.PageKind;

/**
 * Lists the files that a volume gives.
 *
 * @param baseUrl where the site is published; empty when that is not known
 */
record VolumeFiles(Edition edition, String baseUrl) {

    Stream<SiteFile> of(Volume volume) {
        return Stream.of(
                        volume.text().all().map(part -> page(volume, part)),
                        printedPages(volume).stream(),
                        Stream.of(about(volume)),
                        Stream.of(manifest(volume)),
                        new CitationFiles(edition, baseUrl, volume).all(),
                        Stream.of(new SiteFile.Transcription(volume.transcriptionPage(), volume)))
                .flatMap(files -> files);
    }

    private static SiteFile page(Volume volume, Part part) {
        return new SiteFile.VolumePage(
                part.page(),
                PageKind.valueOf(part.kind().name()),
                volume,
                Optional.of(part),
                pages -> pages.part(part),
                part.isDocument() ? List.of(plainText(part)) : List.of());
    }

    private static SiteFile.Form plainText(Part part) {
        return new SiteFile.Form(
                PlainTextFile.pathOf(part.page()), (pages, text) -> pages.plainText(part, text));
    }

    private static Optional<SiteFile> printedPages(Volume volume) {
        return volume.hasPages()
                ? Optional.of(
                        new SiteFile.VolumePage(
                                volume.pagesPage(),
                                PageKind.PAGES,
                                volume,
                                Optional.empty(),
                                VolumePages::printedPages,
                                List.of()))
                : Optional.empty();
    }

    /** The page about a volume, or about the edition if the volume has the edition's header. */
    SiteFile about(Volume volume) {
        return new SiteFile.VolumePage(
                edition.aboutPageOf(volume),
                PageKind.ABOUT,
                volume,
                Optional.empty(),
                VolumePages::about,
                List.of());
    }

    private static SiteFile manifest(Volume volume) {
        return new SiteFile.VolumeData(volume.manifestPath(), volume, VolumePages::manifest);
    }
}
