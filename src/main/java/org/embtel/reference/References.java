package org.embtel.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what running text cites.
 *
 * <pre>{@code
 * for (ReferenceSpan span : References.in("2508. Reference: Embassy telegrams 2506 and 2507.")) {
 *     System.out.println(span.reference()); // Telegram[... number=2506 ...], then 2507
 * }
 * }</pre>
 */
public final class References {

    /** In order of precedence: of two mentions that begin together, the first form wins. */
    private static final List<ReferenceForm> FORMS =
            List.of(
                    new TelegraphicWords(),
                    new NamedSeries(),
                    new SpelledOutTelegrams(),
                    new BareNumbers(),
                    new ReferenceLines(),
                    new VolumeCitations(),
                    new NumberedActs(),
                    new FileNumbers(),
                    new RelativeReferences());

    private References() {}

    /**
     * The mentions in a text, in text order, none overlapping. A list such as "Embtels 12 and 13"
     * is one mention a number; the word belongs to the first.
     *
     * @param text running text without its notes, white space collapsed
     */
    public static List<ReferenceSpan> in(String text) {
        NormalizedText plain = NormalizedText.of(text);
        List<ReferenceSpan> found = new ArrayList<>();
        for (ReferenceForm form : FORMS) {
            if (form.mayBeIn(plain)) {
                found.addAll(form.in(plain));
            }
        }
        found.sort(Comparator.comparingInt(ReferenceSpan::start));
        return withoutOverlaps(found);
    }

    private static List<ReferenceSpan> withoutOverlaps(List<ReferenceSpan> ordered) {
        List<ReferenceSpan> kept = new ArrayList<>();
        int free = 0;
        for (ReferenceSpan mention : ordered) {
            if (mention.start() >= free) {
                kept.add(mention);
                free = mention.end();
            }
        }
        return List.copyOf(kept);
    }
}
