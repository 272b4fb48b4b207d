package org.embtel.edition.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.reference.RelativeReference;

/**
 * Finds the document that "supra" or "infra" means: the one printed just before or after. The words
 * around must leave no doubt: nothing else may stand in the note, or what is said to be there must
 * be what the neighbour is.
 */
public final class AdjacentDocuments {

    /** So far back the words may say what is supra; a clause is seldom longer. */
    private static final int CLAUSE = 90;

    /** The note points to the document as such: "Supra.", "at its meeting; see infra". */
    private static final Pattern SEE = Pattern.compile("(?:^|.*\\b[Ss]ee )$", Pattern.DOTALL);

    private static final Pattern FOOTNOTE =
            Pattern.compile("\\b(?:foot)?note (?<label>\\d{1,3}), $");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\b(?:(?<kind>editorial note|memorandum|letter|minutes|report|despatch"
                            + "|airgram|message|aide-mémoire|agreement|paper|record|notes)(?: of"
                            + " \\p{L}+)?|(?<number>[\\d/]*\\d)(?: (?:to|from|of) [\\p{L} ]{2,20}(?:"
                            + " \\d{1,2})?|, \\p{L}+\\.? \\d{1,2})*)(?: is printed|,)? ?\\(? ?$");

    /** A page or a point of it is named, and not the document. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("^ ?,? ?(?:pp?\\.|par|notes?\\b|footnotes?\\b|chap|vol|\\d)");

    private final Map<String, Part> before = new HashMap<>();
    private final Map<String, Part> after = new HashMap<>();
    private final Telegrams telegrams;

    /** The neighbours of the documents of these volumes, each within its volume. */
    public AdjacentDocuments(List<Volume> volumes, Telegrams telegrams) {
        this.telegrams = telegrams;
        volumes.forEach(volume -> order(volume.documents()));
    }

    private void order(List<Part> documents) {
        for (int i = 1; i < documents.size(); i++) {
            before.put(documents.get(i).page(), documents.get(i - 1));
            after.put(documents.get(i - 1).page(), documents.get(i));
        }
    }

    /** The place that a word leads to; empty when the words around leave doubt. */
    Optional<Anchor> find(Part citing, ReferenceFinder.Found found) {
        if (!(found.reference() instanceof RelativeReference word)
                || word == RelativeReference.IBIDEM) {
            return Optional.empty();
        }
        Map<String, Part> neighbours = word == RelativeReference.SUPRA ? before : after;
        String text = found.block().text();
        if (ELSEWHERE.matcher(text.substring(found.end())).find()) {
            return Optional.empty();
        }
        String said = text.substring(Math.max(0, found.start() - CLAUSE), found.start());
        return Optional.ofNullable(neighbours.get(citing.page()))
                .flatMap(neighbour -> place(neighbour, said, found.block().inNote()));
    }

    private Optional<Anchor> place(Part neighbour, String said, boolean inNote) {
        Matcher footnote = FOOTNOTE.matcher(said);
        if (footnote.find()) {
            return note(neighbour, footnote.group("label"));
        }
        boolean certain = inNote && SEE.matcher(said).matches() || isNamed(neighbour, said);
        return certain ? Optional.of(Anchor.of(neighbour.page())) : Optional.empty();
    }

    private static Optional<Anchor> note(Part neighbour, String label) {
        return neighbour.notes().stream()
                .filter(note -> note.isCounted() && note.label().equals(label))
                .map(note -> new Anchor(neighbour.page(), note.id()))
                .findFirst();
    }

    private boolean isNamed(Part neighbour, String said) {
        Matcher named = NAMED.matcher(said);
        if (!named.find()) {
            return false;
        }
        if (named.group("number") != null) {
            return bears(neighbour, named.group("number"));
        }
        String kind = named.group("kind").toLowerCase(Locale.ROOT);
        return neighbour.title().toLowerCase(Locale.ROOT).contains(kind);
    }

    private boolean bears(Part neighbour, String number) {
        boolean ownNumber =
                telegrams
                        .of(neighbour)
                        .filter(
                                sent ->
                                        sent.numbered()
                                                .anyMatch(one -> one.number().equals(number)))
                        .isPresent();
        return ownNumber || number.contains("/") && neighbour.title().contains(number);
    }
}
