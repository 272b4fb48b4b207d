package org.embtel.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.embtel.edition.Destinations;
import org.embtel.edition.Edition;
import org.embtel.export.Atom;
import org.embtel.export.Cmif;
import org.embtel.export.DestinationFiles;
import org.embtel.export.DocumentTable;
import org.embtel.export.Dts;

/**
 * Lists the files about the edition as a whole that programs read.
 *
 * @param baseUrl where it is published; empty when that is not known, and then there are fewer
 */
record DataFiles(Edition edition, String baseUrl) {

    /** Those that the page about the data lists. */
    List<SiteFile.Data> all() {
        var files = new ArrayList<SiteFile.Data>();
        var table = new DocumentTable(edition, baseUrl);
        if (table.hasRows()) {
            files.add(new SiteFile.Data(DocumentTable.CSV, table::csv));
            files.add(new SiteFile.Data(DocumentTable.JSON, table::json));
        }
        if (!baseUrl.isEmpty()) {
            addAddressed(files);
        }
        return files;
    }

    /** Those that name the documents by their addresses. */
    private void addAddressed(List<SiteFile.Data> files) {
        if (!edition.correspondence().exchanges().isEmpty()) {
            files.add(new SiteFile.Data(Cmif.PATH, () -> Cmif.of(edition, baseUrl)));
        }
        if (Atom.hasEntries(edition)) {
            files.add(new SiteFile.Data(Atom.PATH, () -> Atom.of(edition, baseUrl)));
        }
        listed(new Dts(edition, baseUrl).files()).forEach(files::add);
    }

    /** Those in which the box "Go to" finds places; to know how many there are takes a while. */
    Stream<SiteFile.Data> destinations() {
        return Stream.of(edition)
                .flatMap(all -> listed(new DestinationFiles(Destinations.of(all)).files()));
    }

    private static Stream<SiteFile.Data> listed(Map<String, Supplier<String>> files) {
        return files.entrySet().stream()
                .map(file -> new SiteFile.Data(file.getKey(), file.getValue()));
    }
}
