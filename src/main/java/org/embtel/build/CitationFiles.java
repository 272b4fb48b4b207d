package org.embtel.build;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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

    /** Hands over the path and content of each file. */
    void forEach(BiConsumer<String, String> writer) {
        for (ReferenceFormat format : ReferenceFormat.values()) {
            volume.text()
                    .all()
                    .forEach(
                            part ->
                                    writer.accept(
                                            format.fileOf(part.page()),
                                            format.write(List.of(item(part)))));
            if (hasDocuments()) {
                writer.accept(format.fileOf(volume.documentsPage()), documents(format));
            }
        }
    }

    /** The content of one file; empty if there is none at that path. */
    Optional<String> find(String path) {
        return ReferenceFormat.of(path).flatMap(format -> find(path, format));
    }

    private Optional<String> find(String path, ReferenceFormat format) {
        if (hasDocuments() && path.equals(format.fileOf(volume.documentsPage()))) {
            return Optional.of(documents(format));
        }
        return volume.text()
                .all()
                .filter(part -> path.equals(format.fileOf(part.page())))
                .findFirst()
                .map(part -> format.write(List.of(item(part))));
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

    private String documents(ReferenceFormat format) {
        return format.write(volume.documents().stream().map(this::item).toList());
    }

    private CitedItem item(Part part) {
        return CitedItem.of(
                volume.key(),
                edition.headerOf(volume),
                part,
                edition.citation(volume, part, baseUrl));
    }
}
