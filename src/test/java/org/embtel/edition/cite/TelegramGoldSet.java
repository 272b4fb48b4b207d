package org.embtel.edition.cite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.Part;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.read.VolumeModel;
import org.embtel.edition.read.VolumeReader;
import org.embtel.edition.text.Block;
import org.embtel.edition.text.Blocks;
import org.embtel.reference.Telegram;
import org.embtel.source.SourceFile;
import org.embtel.source.SourceFinder;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/**
 * Measures how many cited telegrams Embtel finds. The truth is the editors' own: where a footnote
 * hangs on the mention of a telegram and names one document, that document is the telegram. Embtel
 * never reads those notes to find it.
 *
 * <p>Run it with {@code .ci/gold-set FOLDER}. It prints, for each volume and for all, how many such
 * mentions there are, how many were linked to the right document, and how many to a wrong one. A
 * mention that was not even recognised counts as not found.
 */
public final class TelegramGoldSet {

    private final List<String> missed = new ArrayList<>();
    private final List<String> mistaken = new ArrayList<>();
    private int right;

    private TelegramGoldSet() {}

    /**
     * Prints the measure.
     *
     * @param args the folder with the volumes; then {@code -v} to list what was missed
     */
    public static void main(String[] args) {
        var findings = new Findings();
        var reader = new TranscriptionReader();
        var all = new TelegramGoldSet();
        for (SourceFile file : SourceFinder.find(Path.of(args[0]), findings)) {
            Transcription transcription = reader.read(file, findings).orElseThrow();
            var volume = new TelegramGoldSet();
            volume.measure(VolumeReader.read(transcription, findings));
            volume.print(file.stem());
            all.add(volume);
        }
        all.print("all");
        if (args.length > 1) {
            all.mistaken.forEach(line -> System.out.println("wrong   " + line));
            all.missed.forEach(line -> System.out.println("missed  " + line));
        }
    }

    private void add(TelegramGoldSet volume) {
        right += volume.right;
        missed.addAll(volume.missed);
        mistaken.addAll(volume.mistaken);
    }

    private void print(String name) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %5d mentions, %5d found (%.1f %%), %3d wrong (%.2f %%)%n",
                name,
                mentions(),
                right,
                percent(right),
                mistaken.size(),
                percent(mistaken.size()));
    }

    private int mentions() {
        return right + missed.size() + mistaken.size();
    }

    private double percent(int count) {
        return mentions() == 0 ? 0 : 100.0 * count / mentions();
    }

    private void measure(ReadVolume read) {
        VolumeModel volume = read.model();
        var telegrams = new Telegrams(volume.telegrams().toList());
        for (Part part : volume.volume().documents()) {
            List<Block> blocks = Blocks.of(part, read.index());
            List<ReferenceFinder.Found> found =
                    ReferenceFinder.in(part, blocks, telegrams.of(part));
            for (var mention : GoldMentions.in(part, blocks, volume.volume())) {
                score(part, mention, linked(part, mention, found, telegrams));
            }
        }
    }

    /** The document that the telegram nearest to the note's mark was found to be. */
    private static Optional<Part> linked(
            Part part,
            GoldMentions.GoldMention mention,
            List<ReferenceFinder.Found> found,
            Telegrams telegrams) {
        return found.stream()
                .filter(one -> one.block().equals(mention.block()))
                .filter(one -> mention.start() < one.end() && one.start() < mention.end())
                .filter(one -> one.reference() instanceof Telegram)
                .flatMap(one -> telegrams.find(part, (Telegram) one.reference()).stream())
                .reduce((earlier, nearer) -> nearer);
    }

    private void score(Part part, GoldMentions.GoldMention mention, Optional<Part> linked) {
        String line = part.page() + " \"" + mention.words() + "\" is " + mention.truth();
        if (linked.isEmpty()) {
            missed.add(line);
        } else if (linked.get().id().equals(mention.truth())) {
            right++;
        } else {
            mistaken.add(line + ", linked " + linked.get().id());
        }
    }
}
