package org.embtel.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A volume of documents of which only the dates matter. */
final class DatedDocuments {

    private DatedDocuments() {}

    /**
     * The page of a built site that lists them by date.
     *
     * @param folder where volume and site are put
     * @param dates the attributes of the {@code date} of each document
     */
    static Document chronology(Path folder, String... dates) throws IOException {
        var documents = new StringBuilder();
        for (int i = 0; i < dates.length; i++) {
            documents.append(
                    """
                    <div type="document" xml:id="d%d"><head>Report</head>
                    <opener><dateline><date %s>a day</date></dateline></opener></div>
                    """
                            .formatted(i, dates[i]));
        }
        Path file = Files.createDirectories(folder.resolve("tei")).resolve("volume.xml");
        Files.writeString(
                file,
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
                        + documents
                        + "</body></text></TEI>");
        return Jsoup.parse(Run.built(file, folder.resolve("site")).resolve("chronology.html"));
    }
}
