package org.embtel.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.embtel.page.Html;

/**
 * Holds a document as plain text against its page: every character of the page in its order, with
 * the same words, lines and marks, and nothing besides but what stands in brackets, the signs of
 * what was struck out and added, and the heading of the notes.
 */
final class TextFileAudit {

    /** Signs that plain text has where a page has a typeface. */
    private static final String SIGNS = "⟦⟧\\/()";

    private static final String HEADING = "Notes";

    private final PageSequence page;
    private final Flow flow;
    private final String text;
    private final Map<Integer, List<Mark>> marks;
    private final Deque<State> waiting = new ArrayDeque<>();
    private final Set<Place> tried = new HashSet<>();
    private int furthest;

    private TextFileAudit(PageSequence page, String text) {
        this.page = page;
        this.flow = page.flow();
        this.text = text;
        this.marks = page.marks().stream().collect(Collectors.groupingBy(Mark::at));
    }

    /** What differs first, for people; empty if nothing does. */
    static Optional<String> difference(PageSequence page, String text) {
        return new TextFileAudit(page, text).difference();
    }

    /**
     * How far the text was held against the page.
     *
     * @param read the number of characters of the text
     * @param said the number of characters of the page
     * @param blank whether white space was read since the last character
     * @param line whether a line ended since then
     * @param free whether something stood there that the page has in another form
     * @param inserted what stood in brackets, from the last to the first
     */
    private record State(
            int read, int said, boolean blank, boolean line, boolean free, Inserted inserted) {

        Place place() {
            return new Place(read, said, blank, line, free);
        }

        State next() {
            return new State(read + 1, said + 1, false, false, false, inserted);
        }

        State skipping() {
            return new State(read, said + 1, blank, line, true, inserted);
        }

        State over(int to, Inserted now) {
            return new State(to, said, blank, line, true, now);
        }
    }

    /** All of a state on which it depends how the text can go on. */
    private record Place(int read, int said, boolean blank, boolean line, boolean free) {}

    /** What stood in brackets, before which character of the page, and what did before it. */
    private record Inserted(String words, int at, Inserted before) {}

    private Optional<String> difference() {
        waiting.push(new State(0, 0, true, true, true, null));
        while (!waiting.isEmpty()) {
            State state = along(waiting.pop());
            if (state.said() == flow.length() && text.substring(state.read()).isBlank()) {
                return lostMark(state.inserted());
            }
            furthest = Math.max(furthest, state.said());
            if (tried.add(state.place())) {
                goOn(state);
            }
        }
        return Optional.of("differs at \"" + flow.around(Math.min(furthest, flow.length())) + "\"");
    }

    /** Goes on while there is one way only, which there is nearly always. */
    private State along(State state) {
        int read = state.read();
        int said = state.said();
        boolean blank = state.blank();
        boolean line = state.line();
        boolean free = state.free();
        while (read < text.length()) {
            char next = text.charAt(read);
            if (Html.isSpace(next)) {
                blank = true;
                line |= next == '\n' || next == '\t';
            } else if (isOnlyWay(next, said, line) && agrees(said, blank, line, free)) {
                said++;
                blank = false;
                line = false;
                free = false;
            } else {
                break;
            }
            read++;
        }
        return new State(read, said, blank, line, free, state.inserted());
    }

    private boolean isOnlyWay(char next, int said, boolean line) {
        return said < flow.length()
                && next == flow.at(said)
                && !page.isOptional(said)
                && !isWide(said)
                && next != '['
                && SIGNS.indexOf(next) < 0
                && !(line && next == HEADING.charAt(0));
    }

    /** What is most likely is tried first, and so is pushed last. */
    private void goOn(State state) {
        int said = state.said();
        if (said < flow.length() && (page.isOptional(said) || isWide(said))) {
            waiting.push(state.skipping());
        }
        if (state.read() == text.length()) {
            return;
        }
        char next = text.charAt(state.read());
        Optional<State> insertion = insertion(state, next);
        boolean mark = next == '[' && isMark(state);
        if (!mark) {
            insertion.ifPresent(waiting::push);
        }
        if (said < flow.length()
                && next == flow.at(said)
                && agrees(state.said(), state.blank(), state.line(), state.free())) {
            waiting.push(state.next());
        }
        if (mark) {
            insertion.ifPresent(waiting::push);
        }
    }

    private Optional<State> insertion(State state, char next) {
        int at = state.read();
        if (next == '[') {
            int end = closing(at);
            return end < 0
                    ? Optional.empty()
                    : Optional.of(
                            state.over(
                                    end + 1,
                                    new Inserted(
                                            text.substring(at + 1, end),
                                            state.said(),
                                            state.inserted())));
        }
        if (SIGNS.indexOf(next) >= 0) {
            return Optional.of(state.over(at + 1, state.inserted()));
        }
        return state.line() && text.startsWith(HEADING, at)
                ? Optional.of(state.over(at + HEADING.length(), state.inserted()))
                : Optional.empty();
    }

    /** Where a bracket closes; one within it is of its words. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the page has a mark here that the text names next. */
    private boolean isMark(State state) {
        List<Mark> here = marks.getOrDefault(state.said(), List.of());
        int end = here.isEmpty() ? -1 : closing(state.read());
        return end > 0
                && here.stream()
                        .anyMatch(mark -> mark.isNamed(text.substring(state.read() + 1, end)));
    }

    private boolean agrees(int said, boolean blank, boolean line, boolean free) {
        if (free) {
            return true;
        }
        return switch (flow.edgeBefore(said)) {
            case EDGE -> line;
            case NONE -> !line && wordsAgree(said, blank);
            case EITHER -> true;
        };
    }

    private boolean wordsAgree(int said, boolean blank) {
        return switch (flow.gapBefore(said)) {
            case NONE -> !blank;
            case SPACE, APART -> blank || isWide(said - 1);
            case FREE -> true;
        };
    }

    /** Whether it is a space of some width, beside which plain text needs no blank. */
    private boolean isWide(int at) {
        return Character.isWhitespace(flow.at(at));
    }

    private Optional<String> lostMark(Inserted last) {
        var inserted = new ArrayList<Inserted>();
        for (Inserted one = last; one != null; one = one.before()) {
            inserted.add(one);
        }
        Collections.reverse(inserted);
        for (Mark mark : page.marks()) {
            Optional<Inserted> found =
                    inserted.stream().filter(one -> isThere(mark, one)).findFirst();
            if (found.isEmpty()) {
                return Optional.of("lacks " + mark + " at \"" + flow.around(mark.at()) + "\"");
            }
            inserted.remove(found.get());
        }
        return Optional.empty();
    }

    /** The beginning of a page may be named behind the word that it divides. */
    private boolean isThere(Mark mark, Inserted one) {
        if (!mark.isNamed(one.words())) {
            return false;
        }
        List<Integer> between = new ArrayList<>();
        for (int i = Math.min(mark.at(), one.at()); i < Math.max(mark.at(), one.at()); i++) {
            if (!page.isOptional(i)) {
                between.add(i);
            }
        }
        return between.isEmpty()
                || mark.kind() == Mark.Kind.PAGE
                        && mark.at() < one.at()
                        && between.stream()
                                .skip(1)
                                .allMatch(i -> flow.gapBefore(i) != Flow.Gap.SPACE);
    }
}
