package org.embtel.edition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Findings;
import org.embtel.reference.Reference;
import org.embtel.reference.Telegram;
import org.embtel.source.SourceFile;
import org.embtel.source.SourceFinder;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/**
 * Measures how many cited telegrams Embtel finds. The truth is the editors' own: where a footnote
 * hangs on the mention of a telegram and names one document, that document is the telegram.
 *
 * <p>Run it with {@code .ci/gold-set FOLDER}. It prints, for each volume and for all, how many such
 * mentions there are, how many were linked to the right document, and how many to a wrong one.
 */
public final class TelegramGoldSet {

    /** A note that says nothing but which document this is. */
    private static final Pattern NAMES_DOCUMENT =
            Pattern.compile(
                    "(?:Printed as |See )?(?:Document \\d+[A-Za-z]?|[Ss]upra|[Ii]nfra)\\.?(?: ?\\[.*\\])?");

    private final List<String> missed = new ArrayList<>();
    private final List<String> mistaken = new ArrayList<>();
    private int mentions;
    private int right;
    private int wrong;

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
        mentions += volume.mentions;
        right += volume.right;
        wrong += volume.wrong;
        missed.addAll(volume.missed);
        mistaken.addAll(volume.mistaken);
    }

    private void print(String name) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %5d mentions, %5d found (%.1f %%), %3d wrong (%.2f %%)%n",
                name,
                mentions,
                right,
                percent(right),
                wrong,
                percent(wrong));
    }

    private double percent(int count) {
        return mentions == 0 ? 0 : 100.0 * count / mentions;
    }

    private void measure(ReadVolume read) {
        Contribution volume = read.contribution();
        var telegrams = new Telegrams(volume.telegrams());
        for (Part part : volume.volume().documents()) {
            List<Block> blocks = Blocks.of(part, read.layout());
            for (ReferenceFinder.Found found :
                    ReferenceFinder.in(part, blocks, telegrams.of(part))) {
                if (!found.block().inNote()) {
                    named(found, part, volume.volume())
                            .ifPresent(truth -> score(found, part, truth, telegrams));
                }
            }
        }
    }

    /** The document that the note on a mention names; empty when there is no such note. */
    private static Optional<String> named(ReferenceFinder.Found found, Part part, Volume volume) {
        return found.block().runs().stream()
                .filter(run -> run.element().is("note") && run.start() == run.end())
                .filter(run -> follows(found, run.start()))
                .findFirst()
                .flatMap(run -> document(run, part, volume));
    }

    /** Whether nothing but a stop stands between the mention and the mark. */
    private static boolean follows(ReferenceFinder.Found found, int mark) {
        int end = found.end();
        return mark >= end
                && mark - end <= 2
                && found.block()
                        .text()
                        .substring(end, Math.min(mark, found.block().text().length()))
                        .matches("[.,;:)\\s]*");
    }

    private static Optional<String> document(Block.Run note, Part part, Volume volume) {
        String text = note.element().normalizedText();
        if (!NAMES_DOCUMENT.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> targets =
                note.element().descendants("ref").stream()
                        .map(ref -> ref.attribute("target"))
                        .filter(target -> target.matches("#d\\d+[A-Za-z]?"))
                        .map(target -> target.substring(1))
                        .distinct()
                        .toList();
        if (targets.size() == 1) {
            return Optional.of(targets.get(0));
        }
        return targets.isEmpty() ? neighbour(text, part, volume) : Optional.empty();
    }

    private static Optional<String> neighbour(String text, Part part, Volume volume) {
        List<Part> documents = volume.documents();
        int here = documents.indexOf(part);
        int there = text.toLowerCase(Locale.ROOT).contains("supra") ? here - 1 : here + 1;
        boolean said = text.toLowerCase(Locale.ROOT).matches("(see )?(supra|infra)\\.?");
        return said && there >= 0 && there < documents.size()
                ? Optional.of(documents.get(there).id())
                : Optional.empty();
    }

    private void score(ReferenceFinder.Found found, Part part, String truth, Telegrams telegrams) {
        Reference reference = found.reference();
        if (!(reference instanceof Telegram telegram) || telegram.number().isEmpty()) {
            return;
        }
        mentions++;
        Optional<Part> linked = telegrams.find(part, telegram);
        String line =
                part.page()
                        + " "
                        + telegram
                        + " is "
                        + truth
                        + linked.map(to -> ", linked " + to.id()).orElse("");
        if (linked.isEmpty()) {
            missed.add(line);
        } else if (linked.get().id().equals(truth)) {
            right++;
        } else {
            wrong++;
            mistaken.add(line);
        }
    }
}
