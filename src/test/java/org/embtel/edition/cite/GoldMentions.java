package org.embtel.edition.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.edition.text.Block;

/**
 * Mentions of a telegram whose footnote names one document. They are found without the recogniser
 * under measurement, by patterns so loose that they hold for words it has never heard of.
 */
final class GoldMentions {

    /** A note that says nothing but which document this is. */
    private static final Pattern NAMES_DOCUMENT =
            Pattern.compile(
                    "(?:Printed as |See |For text, see |Reference is to )?"
                            + "(?:Document \\d+[A-Za-z]?|[Ss]upra|[Ii]nfra) ?\\.?(?: ?\\[.*\\])?");

    private static final Pattern NEIGHBOUR =
            Pattern.compile("(?:See )?(?<where>supra|infra) ?\\.?", Pattern.CASE_INSENSITIVE);

    /** A telegram word or an owner, a number, and a little more up to the mark. */
    private static final Pattern MENTION =
            Pattern.compile(
                    "(?s).*(?<mention>\\b(?:(?:(?i:\\p{L}*(?:tel|gram|desp?)s?\\.?|depcirc?tels?|(?:emb|leg|con|ur|ref)airs?|circ\\.?"
                            + "|cables?|[a-z]*patch(?:es)?|circulars?|instructions?)"
                            + "|Dulte|Tedul|Secto|Tosec|Delga|Gadel|Polto|Topol|Cahto|Tocah|Tomus"
                            + "|Musto|Repto|Torep|Usito|Ecbus|Busec|Actel|Telac|Hakto|Tohak)s?\\b"
                            + "[^;:()?!]{0,60}?"
                            + "|(?:[Yy]our|[Uu]r|[Oo]ur|[Mm]y|[Hh]is|\\p{Lu}[\\p{L}. ]{2,20}[’']s?)"
                            + "(?: [Nn]o\\.| [Nn]umber)?[ -]?)"
                            + "(?<!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.? )"
                            + "\\b\\d{1,6}Z?\\b[^;:()?!]{0,45})[.,;:)\\s]*$");

    /** The number counts or dates something, or belongs to a letter or a paper. */
    private static final Pattern NO_TELEGRAM =
            Pattern.compile(
                    "(?i).*\\b(?:letter|memorandum|note|speech|statement|message|report|draft"
                            + "|NIE|NSC|million|percent|years?|days?)\\b.*");

    private static final int REACH = 160;

    private GoldMentions() {}

    /**
     * A mention.
     *
     * @param start where it begins in its block
     * @param end where the mark of its note stands
     * @param truth the id of the document that the note names
     */
    record GoldMention(Block block, int start, int end, String truth) {

        String words() {
            return block.text().substring(start, end).strip();
        }
    }

    static List<GoldMention> in(Part part, List<Block> blocks, Volume volume) {
        List<GoldMention> found = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.inNote()) {
                int previous = 0;
                for (Block.Run mark : marks(block)) {
                    int from = previous;
                    document(mark, part, volume)
                            .flatMap(truth -> mention(block, from, mark.start(), truth))
                            .ifPresent(found::add);
                    previous = mark.start();
                }
            }
        }
        return found;
    }

    private static List<Block.Run> marks(Block block) {
        return block.runs().stream()
                .filter(run -> run.element().is("note") && run.start() == run.end())
                .filter(run -> run.start() <= block.text().length())
                .toList();
    }

    /** What belongs to an earlier note is not part of the mention, though its first word may be. */
    private static Optional<GoldMention> mention(Block block, int previous, int mark, String id) {
        int from = Math.max(0, mark - REACH);
        Matcher mention = MENTION.matcher(block.text().substring(from, mark));
        if (!mention.matches() || NO_TELEGRAM.matcher(mention.group("mention")).matches()) {
            return Optional.empty();
        }
        int start = Math.max(previous, from + mention.start("mention"));
        return Optional.of(new GoldMention(block, start, mark, id))
                .filter(found -> found.words().chars().anyMatch(Character::isDigit));
    }

    private static Optional<String> document(Block.Run note, Part part, Volume volume) {
        String text = note.element().normalizedText().strip();
        if (!NAMES_DOCUMENT.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> targets =
                note.element().descendants("ref").stream()
                        .map(ref -> ref.attribute("target"))
                        .distinct()
                        .toList();
        if (targets.isEmpty()) {
            return neighbour(text, part, volume);
        }
        return targets.size() == 1 && targets.get(0).matches("#d\\d+[A-Za-z]?")
                ? Optional.of(targets.get(0).substring(1))
                : Optional.empty();
    }

    private static Optional<String> neighbour(String text, Part part, Volume volume) {
        Matcher said = NEIGHBOUR.matcher(text);
        if (!said.matches()) {
            return Optional.empty();
        }
        List<Part> documents = volume.documents();
        int step = said.group("where").toLowerCase(Locale.ROOT).equals("supra") ? -1 : 1;
        int there = documents.indexOf(part) + step;
        return there >= 0 && there < documents.size()
                ? Optional.of(documents.get(there).id())
                : Optional.empty();
    }
}
