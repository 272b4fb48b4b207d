package org.embtel.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;

/**
 * Follows sentences through the text: across the elements within them and across page breaks, past
 * notes, and through the first of alternatives. Whatever else is met ends a sentence.
 */
final class Sentences {

    private static final Set<String> WITHIN =
            Set.of(
                    "hi",
                    "emph",
                    "foreign",
                    "distinct",
                    "mentioned",
                    "soCalled",
                    "term",
                    "gloss",
                    "title",
                    "q",
                    "said",
                    "ref",
                    "ptr",
                    "anchor",
                    "rs",
                    "name",
                    "persName",
                    "orgName",
                    "placeName",
                    "geogName",
                    "country",
                    "settlement",
                    "region",
                    "district",
                    "bloc",
                    "objectName",
                    "surname",
                    "forename",
                    "roleName",
                    "addName",
                    "nameLink",
                    "genName",
                    "date",
                    "time",
                    "num",
                    "measure",
                    "unit",
                    "abbr",
                    "expan",
                    "am",
                    "ex",
                    "sic",
                    "corr",
                    "orig",
                    "reg",
                    "choice",
                    "subst",
                    "add",
                    "del",
                    "supplied",
                    "unclear",
                    "damage",
                    "surplus",
                    "secl",
                    "retrace",
                    "mod",
                    "restore",
                    "app",
                    "lem",
                    "pb",
                    "cb",
                    "gb",
                    "lb",
                    "milestone",
                    "handShift");

    private static final Set<String> BREAKS = Set.of("pb", "cb", "gb", "lb", "milestone");

    /** White space directly in these is none of the text. */
    private static final Set<String> GROUPS = Set.of("choice", "subst", "app");

    /** What a {@code choice} or {@code subst} offers. */
    private static final Set<String> ALTERNATIVES =
            Set.of(
                    "abbr",
                    "expan",
                    "sic",
                    "corr",
                    "orig",
                    "reg",
                    "unclear",
                    "supplied",
                    "choice",
                    "add",
                    "del");

    private static final Set<String> ASIDE = Set.of("note", "noteGrp", "rdg", "fw", "figure");

    private final Deque<Sentence> open = new ArrayDeque<>(List.of(new Sentence()));
    private final Consumer<Joint> listener;

    Sentences(Consumer<Joint> listener) {
        this.listener = listener;
    }

    /** What is known of a sentence that goes on. */
    private static final class Sentence {
        private final List<TeiElement> crossed = new ArrayList<>();
        private TextRun before;
        private boolean spaced;
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
                tell(sentence, run);
            }
            sentence.goOn(run);
        } else if (!GROUPS.contains(run.parent().name())) {
            sentence.spaced = true;
        }
    }

    /** Where white space parts words, nothing can be wrong but at the end of a page. */
    private void tell(Sentence sentence, TextRun after) {
        boolean spaced = isSpaced(sentence, after);
        if (!spaced || sentence.crossesPage) {
            listener.accept(new Joint(sentence.before, sentence.crossed, spaced, after));
        }
    }

    private static boolean isSpaced(Sentence sentence, TextRun after) {
        String before = sentence.before.text();
        return sentence.spaced
                || Character.isWhitespace(before.charAt(before.length() - 1))
                || Character.isWhitespace(after.text().charAt(0));
    }

    private void pass(TeiElement element) {
        if (WITHIN.contains(element.name())) {
            open.peek().cross(element);
            open.peek().spaced |= isBreakBetweenWords(element);
            open.peek().crossesPage |= element.name().equals("pb");
        } else {
            open.peek().stop();
        }
    }

    /** A new line parts words unless it says that it does not; a new page only if it says so. */
    private static boolean isBreakBetweenWords(TeiElement element) {
        String said = BREAKS.contains(element.name()) ? element.attribute("break") : "no";
        return said.equals("yes") || (element.name().equals("lb") && !said.equals("no"));
    }

    /** All but the first of alternatives are aside, so that a sentence is read once. */
    private static boolean isAside(TeiElement element) {
        String name = element.name();
        return ASIDE.contains(name)
                || element.isRemark()
                || (ALTERNATIVES.contains(name) && isOtherAlternative(element));
    }

    private static boolean isOtherAlternative(TeiElement element) {
        return element.parent()
                .filter(parent -> parent.is("choice") || parent.is("subst"))
                .filter(parent -> !parent.elements().get(0).equals(element))
                .isPresent();
    }
}
