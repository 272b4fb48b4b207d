package org.embtel.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;
import org.embtel.tei.Trait;

/**
 * Follows sentences through the text: across the elements within them and across page breaks, past
 * notes, and through the first of alternatives. Whatever else is met ends a sentence.
 */
final class Sentences {

    private static final Set<String> ASIDE = Set.of("note", "noteGrp", "figure");

    /** In a choice the reading of the transcription. */
    private static final Set<String> TRANSCRIBED = Set.of("abbr", "sic", "orig");

    private final Deque<Sentence> open = new ArrayDeque<>(List.of(new Sentence()));
    private final Consumer<WordBoundary> listener;

    Sentences(Consumer<WordBoundary> listener) {
        this.listener = listener;
    }

    /** What is known of a sentence that goes on. */
    private static final class Sentence {
        private final List<TeiElement> crossed = new ArrayList<>();
        private TextRun before;
        private boolean spaced;
        private boolean broken;
        private boolean crossesPage;

        void cross(TeiElement element) {
            int last = crossed.size() - 1;
            if (before != null && (last < 0 || !crossed.get(last).equals(element))) {
                crossed.add(element);
            }
        }

        void stop() {
            before = null;
            crossed.clear();
        }

        void goOn(TextRun run) {
            before = run;
            spaced = false;
            broken = false;
            crossesPage = false;
            crossed.clear();
        }
    }

    void begin(TeiElement element) {
        if (isAside(element)) {
            open.peek().cross(element);
            open.push(new Sentence());
        } else {
            pass(element);
        }
    }

    void end(TeiElement element) {
        if (isAside(element)) {
            open.pop();
        } else {
            pass(element);
        }
    }

    void read(TextRun run) {
        Sentence sentence = open.peek();
        if (!run.isBlank()) {
            if (sentence.before != null) {
                report(sentence, run);
            }
            sentence.goOn(run);
        } else if (!run.parent().is(Trait.ALTERNATIVES)) {
            sentence.spaced = true;
        }
    }

    /** Where white space parts words, nothing can be wrong but at the end of a page. */
    private void report(Sentence sentence, TextRun after) {
        boolean touching = !isSpaced(sentence, after);
        if (touching || sentence.crossesPage) {
            boolean spaced = !touching || sentence.broken;
            listener.accept(
                    new WordBoundary(sentence.before, sentence.crossed, spaced, touching, after));
        }
    }

    private static boolean isSpaced(Sentence sentence, TextRun after) {
        String before = sentence.before.text();
        return sentence.spaced
                || Character.isWhitespace(before.charAt(before.length() - 1))
                || Character.isWhitespace(after.text().charAt(0));
    }

    private void pass(TeiElement element) {
        if (runsOn(element)) {
            open.peek().cross(element);
            open.peek().broken |= isBreakBetweenWords(element);
            open.peek().crossesPage |= element.is(Trait.PAGE);
        } else {
            open.peek().stop();
        }
    }

    /** Whether a sentence goes on across the tags of an element. */
    private static boolean runsOn(TeiElement element) {
        return element.type().isBreak()
                || element.is(Trait.PHRASE)
                || element.is(Trait.NAMING)
                || element.is(Trait.NAME_PART)
                || element.is(Trait.INTERVENTION);
    }

    /** A new line parts words unless it says that it does not; a new page only if it says so. */
    private static boolean isBreakBetweenWords(TeiElement element) {
        String said = element.type().isBreak() ? element.attribute("break") : "no";
        return said.equals("yes") || (element.name().equals("lb") && !said.equals("no"));
    }

    /** All but the first of alternatives are aside, so that a sentence is read once. */
    private static boolean isAside(TeiElement element) {
        return ASIDE.contains(element.name())
                || element.is(Trait.FORME)
                || element.is(Trait.VARIANT)
                || element.isRemark()
                || mayBeAlternative(element) && isOtherAlternative(element);
    }

    private static boolean mayBeAlternative(TeiElement element) {
        return TRANSCRIBED.contains(element.name())
                || element.is(Trait.EDITORIAL)
                || element.is(Trait.INTERVENTION)
                || element.is(Trait.ALTERNATIVES);
    }

    private static boolean isOtherAlternative(TeiElement element) {
        return element.parent()
                .filter(parent -> parent.is("choice") || parent.is("subst"))
                .filter(parent -> !parent.elements().get(0).equals(element))
                .isPresent();
    }
}
