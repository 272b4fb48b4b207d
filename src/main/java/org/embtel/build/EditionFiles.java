package org.embtel.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.embtel.edition.Destinations;
import org.embtel.edition.Edition;
import org.embtel.export.Atom;
import org.embtel.export.Cmif;
import org.embtel.export.DestinationFiles;
import org.embtel.export.DocumentTable;
import org.embtel.export.Dts;

/**
 * The files about the edition as a whole that programs read.
 *
 * @param edition the edition
 * @param baseUrl where it is published; empty when that is not known, and then there are fewer
 */
record EditionFiles(Edition edition, String baseUrl) {

    /** Hands over the path and content of each file. */
    void forEach(BiConsumer<String, String> writer) {
        files().forEach((path, content) -> writer.accept(path, content.get()));
        new DestinationFiles(Destinations.of(edition)).forEach(writer);
    }

    /** The content of one file; empty if there is none at that path. */
    Optional<String> find(String path) {
        return path.startsWith(DestinationFiles.FOLDER)
                ? new DestinationFiles(Destinations.of(edition)).find(path)
                : Optional.ofNullable(files().get(path)).map(Supplier::get);
    }

    /** The paths of those that a reader is told of. */
    Set<String> paths() {
        return files().keySet();
    }

    private Map<String, Supplier<String>> files() {
        var files = new LinkedHashMap<String, Supplier<String>>();
        var table = new DocumentTable(edition, baseUrl);
        if (table.hasRows()) {
            files.put(DocumentTable.CSV, table::csv);
            files.put(DocumentTable.JSON, table::json);
        }
        if (!baseUrl.isEmpty()) {
            withAddresses(files);
        }
        return files;
    }

    /** Those that name the documents by their addresses. */
    private void withAddresses(Map<String, Supplier<String>> files) {
        if (!edition.correspondence().exchanges().isEmpty()) {
            files.put(Cmif.PATH, () -> Cmif.of(edition, baseUrl));
        }
        if (Atom.hasEntries(edition)) {
            files.put(Atom.PATH, () -> Atom.of(edition, baseUrl));
        }
        files.putAll(new Dts(edition, baseUrl).files());
    }
}
