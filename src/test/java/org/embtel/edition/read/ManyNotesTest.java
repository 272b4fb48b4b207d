package org.embtel.edition.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.diagnostic.Findings;
import org.embtel.source.SourceFinder;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A division may have thousands of notes, and each is looked at once. */
class ManyNotesTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir Path folder;

    /**
     * Work is measured by the memory that it asks for, which is the same on a slow machine: eight
     * times as many notes ask for eight times as much, and for sixty-four if each looks at all.
     */
    @Test
    void takeWorkInProportionToTheirNumber() throws IOException {
        work(100); // Classes are loaded once.
        long few = work(500);
        assertThat(work(4000)).isLessThan(few * 16);
    }

    private long work(int notes) throws IOException {
        Transcription transcription = transcription(notes);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        ReadVolume read = VolumeReader.read(transcription, new Findings());
        long work = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(read.model().volume().text().parts().get(0).notes()).hasSize(notes);
        return work;
    }

    private Transcription transcription(int notes) throws IOException {
        Path file = folder.resolve("notes-" + notes + ".xml");
        Files.writeString(
                file,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
                <div type="document" xml:id="d1"><head>Notes</head>%s</div></body></text></TEI>
                """
                        .formatted("<p>x<note>y</note></p>".repeat(notes)));
        return SourceFinder.find(file, new Findings()).stream()
                .flatMap(one -> new TranscriptionReader().read(one, new Findings()).stream())
                .findFirst()
                .orElseThrow();
    }
}
