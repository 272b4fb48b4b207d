package org.embtel.edition.cite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.Part;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.read.VolumeReader;
import org.embtel.edition.text.Block;
import org.embtel.edition.text.Blocks;
import org.embtel.reference.FileNumber;
import org.embtel.reference.SourceNote;
import org.embtel.source.SourceFile;
import org.embtel.source.SourceFinder;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/**
 * Measures how many source notes Embtel understands.
 *
 * <p>Run it with {@code .ci/source-notes FOLDER}. It prints, for each volume and for all, how many
 * documents have a source note, of how many it knows where the paper lies, its file number and its
 * markings, which old volumes print above the text.
 */
public final class SourceNoteMeasure {

    private final List<String> lines = new ArrayList<>();
    private int notes;
    private int located;
    private int filed;
    private int classified;

    private SourceNoteMeasure() {}

    /**
     * Prints the measure.
     *
     * @param args the folder with the volumes; then {@code -v} to list every note and its parts
     */
    public static void main(String[] args) {
        var findings = new Findings();
        var reader = new TranscriptionReader();
        var all = new SourceNoteMeasure();
        for (SourceFile file : SourceFinder.find(Path.of(args[0]), findings)) {
            Transcription transcription = reader.read(file, findings).orElseThrow();
            var volume = new SourceNoteMeasure();
            volume.measure(VolumeReader.read(transcription, findings));
            if (volume.notes > 0) {
                volume.print(file.stem());
            }
            all.add(volume);
        }
        all.print("all");
        if (args.length > 1) {
            all.lines.forEach(System.out::println);
        }
    }

    private void measure(ReadVolume read) {
        for (Part part : read.model().volume().documents()) {
            List<Block> blocks = Blocks.of(part, read.index());
            blocks.stream()
                    .filter(SourceNotes::isSourceNote)
                    .findFirst()
                    .ifPresent(note -> count(part, note.text(), blocks));
        }
    }

    private void count(Part part, String words, List<Block> blocks) {
        Optional<SourceNote> note = SourceNotes.in(blocks);
        Optional<Provenance> found = SourceNotes.provenance(part, blocks);
        notes++;
        located += note.isPresent() ? 1 : 0;
        filed += note.flatMap(SourceNote::file).isPresent() ? 1 : 0;
        classified += found.filter(one -> !one.markings().isEmpty()).isPresent() ? 1 : 0;
        lines.add(part.page() + "\t" + words + "\n\t" + note.map(this::parts).orElse("nothing"));
    }

    private String parts(SourceNote note) {
        return String.join(
                " | ",
                "archive: " + note.archive(),
                "collection: " + note.collection(),
                "file: " + note.file().map(FileNumber::number).orElse(""),
                "form: " + note.form(),
                "markings: " + note.markings(),
                "drafting: " + note.drafting(),
                "transmission: " + note.transmission());
    }

    private void add(SourceNoteMeasure volume) {
        notes += volume.notes;
        located += volume.located;
        filed += volume.filed;
        classified += volume.classified;
        lines.addAll(volume.lines);
    }

    private void print(String name) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %5d source notes: place %.1f %%, file number %.1f %%, marking %.1f %%%n",
                name,
                notes,
                percent(located),
                percent(filed),
                percent(classified));
    }

    private double percent(int count) {
        return notes == 0 ? 0 : 100.0 * count / notes;
    }
}
