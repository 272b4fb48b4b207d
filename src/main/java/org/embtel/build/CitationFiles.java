package org.embtel.build;

import java.util.List;
import java.util.stream.Stream;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.Volume;
import org.embtel.export.CitedItem;
import org.embtel.export.JsonLd;
import org.embtel.export.ReferenceFormat;
import org.embtel.render.ForMachines;

/**
 * The files with citations for reference managers: one beside each page of a volume, and one of all
 * its documents.
 *
 * @param baseUrl where the site is published; empty when that is not known
 */
record CitationFiles(Edition edition, String baseUrl, Volume volume) {

    /** All of them. */
    Stream<SiteFile> all() {
        return Stream.of(ReferenceFormat.values()).flatMap(this::all);
    }

    private Stream<SiteFile> all(ReferenceFormat format) {
        Stream<SiteFile> each =
                volume.text().all().map(part -> file(part.page(), List.of(part), format));
        return hasDocuments()
                ? Stream.concat(
                        each, Stream.of(file(volume.documentsPage(), volume.documents(), format)))
                : each;
    }

    private SiteFile file(String page, List<Part> parts, ReferenceFormat format) {
        return new SiteFile.Data(
                format.fileOf(page), () -> format.write(parts.stream().map(this::item).toList()));
    }

    /**
     * What the page of a part has for machines.
     *
     * @param books the books that it is
     * @param images lists of the images of its source
     */
    ForMachines of(
            Part part, List<ForMachines.Alternate> books, List<ForMachines.Alternate> images) {
        return new ForMachines(
                JsonLd.of(edition.headerOf(volume), part, edition.containerOf(volume), baseUrl),
                alternates(part.page()),
                part.kind() == PartKind.VOLUME && hasDocuments()
                        ? alternates(volume.documentsPage())
                        : List.of(),
                books,
                images);
    }

    private static List<ForMachines.Alternate> alternates(String page) {
        return Stream.of(ReferenceFormat.values())
                .map(
                        format ->
                                new ForMachines.Alternate(
                                        format.fileOf(page), format.title(), format.mediaType()))
                .toList();
    }

    private boolean hasDocuments() {
        return volume.text().kind() == PartKind.VOLUME && !volume.documents().isEmpty();
    }

    private CitedItem item(Part part) {
        return CitedItem.of(
                volume.key(),
                edition.headerOf(volume),
                part,
                edition.citation(volume, part, baseUrl),
                edition.dates());
    }
}
