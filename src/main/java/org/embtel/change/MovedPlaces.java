package org.embtel.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.audit.PageWords;
import org.embtel.audit.PageWords.Passage;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.Severity;

/**
 * The passages of published pages that say the same under another id: a citation of the passage now
 * leads to another one, or to the head of its page.
 *
 * @param moves the places before and now, in the order of pages and passages
 */
public record MovedPlaces(List<Move> moves) {

    /** Shorter passages, such as "Dear Sir,", are too often alike. */
    private static final int RECOGNISABLE = 20;

    /** Copies the list. */
    public MovedPlaces {
        moves = List.copyOf(moves);
    }

    /**
     * Where a passage was, and where it is now.
     *
     * @param page the path of its page
     * @param before its id in the older site
     * @param now its id in the newer one
     */
    public record Move(String page, String before, String now) {}

    /**
     * Compares the pages of two folders, of which the first need not be there.
     *
     * @throws IOException if a page cannot be read
     */
    public static MovedPlaces between(Path before, Path after) throws IOException {
        PublishedPages old = PublishedPages.in(before);
        PublishedPages now = PublishedPages.in(after);
        Set<String> kept = new HashSet<>(now.withWords());
        return new MovedPlaces(
                old.withWords().stream()
                        .filter(kept::contains)
                        .filter(old::isCited)
                        .flatMap(path -> moves(path, old.html(path), now.html(path)))
                        .toList());
    }

    private static Stream<Move> moves(String page, String before, String now) {
        if (MainPart.of(before).equals(MainPart.of(now))) {
            return Stream.empty();
        }
        Map<String, String> since = idsByWords(now);
        return idsByWords(before).entrySet().stream()
                .map(was -> new Move(page, was.getValue(), since.getOrDefault(was.getKey(), "")))
                .filter(move -> !move.before().isEmpty() && !move.now().isEmpty())
                .filter(move -> !move.before().equals(move.now()));
    }

    /** The id of each passage; none of words that stand there twice. */
    private static Map<String, String> idsByWords(String html) {
        var ids = new LinkedHashMap<String, String>();
        PageWords.of(html).passages().stream()
                .filter(MovedPlaces::isRecognisable)
                .forEach(passage -> ids.merge(passage.text(), passage.id(), (one, other) -> ""));
        return ids;
    }

    private static boolean isRecognisable(Passage passage) {
        return !passage.id().isEmpty() && passage.text().length() >= RECOGNISABLE;
    }

    /**
     * Reports them together.
     *
     * @param site the folder of the site
     * @param severity how much it matters
     */
    public void report(Place site, Severity severity, Findings findings) {
        if (moves.isEmpty()) {
            return;
        }
        findings.add(
                new Diagnostic(
                        Code.PLACE_MOVED,
                        severity,
                        site,
                        (moves.size() == 1 ? "1 passage has" : moves.size() + " passages have")
                                + " another id than when the page was published: "
                                + moves.stream()
                                        .limit(3)
                                        .map(MovedPlaces::described)
                                        .collect(Collectors.joining(", "))
                                + (moves.size() > 3 ? " …" : ""),
                        "citations of them lead elsewhere now: give each passage an xml:id, and let"
                                + " it be the one that it had"));
    }

    private static String described(Move move) {
        return move.page() + "#" + move.before() + " → #" + move.now();
    }
}
