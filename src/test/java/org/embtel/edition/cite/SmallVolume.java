package org.embtel.edition.cite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.read.VolumeReader;
import org.embtel.source.SourceFile;
import org.embtel.source.TranscriptionReader;

/** A volume put together document by document, to be read as any other. */
final class SmallVolume {

    private final Path folder;
    private final StringBuilder documents = new StringBuilder();
    private int count;

    SmallVolume(Path folder) {
        this.folder = folder;
    }

    String telegram(String from, String to, String place, String day, String text) {
        return document("Telegram From the " + from + " to the " + to, place, day, text);
    }

    /** Adds a document and returns its id: {@code d1}, {@code d2}. */
    String document(String head, String place, String day, String text) {
        String id = "d" + ++count;
        documents.append(
                """
                <div type="document" xml:id="%s"><head>%s</head>
                <dateline><placeName>%s</placeName>, <date when="%s">%s</date></dateline>
                <p>%s</p></div>
                """
                        .formatted(id, head, place, day, day, text));
        return id;
    }

    ReadVolume read() {
        try {
            Path file =
                    Files.writeString(
                            folder.resolve("volume.xml"),
                            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body>"
                                    + documents
                                    + "</body></text></TEI>");
            var findings = new Findings();
            var source = new SourceFile(file, "volume.xml");
            return VolumeReader.read(
                    new TranscriptionReader().read(source, findings).orElseThrow(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
