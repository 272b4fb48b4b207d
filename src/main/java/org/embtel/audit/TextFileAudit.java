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
    private final Set<Long> tried = new HashSet<>();
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

        State next() {
            return new State(read + 1, said + 1, false, false, false, inserted);
        }

        State skipping() {
            return new State(read, said + 1, blank, line, true, inserted);
        }

        State over(int to, Inserted now) {
            return new State(to, said, blank, line, true, now);
        }

        State space(char c) {
            return new State(read + 1, said, true, line || c == '\n' || c == '\t', free, inserted);
        }
    }

    /** What stood in brackets, before which character of the page, and what did before it. */
    private record Inserted(String words, int at, Inserted before) {}

    private Optional<String> difference() {
        waiting.push(new State(0, 0, true, true, true, null));
        while (!waiting.isEmpty()) {
            State state = waiting.pop();
            if (state.said() == flow.length() && text.substring(state.read()).isBlank()) {
                return lostMark(state.inserted());
            }
            furthest = Math.max(furthest, state.said());
            if (tried.add(((long) state.read() << 32) + state.said())) {
                goOn(state);
            }
        }
        return Optional.of("differs at \"" + flow.around(Math.min(furthest, flow.length())) + "\"");
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
        if (Flow.isSpace(next)) {
            waiting.push(state.space(next));
            return;
        }
        Optional<State> insertion = insertion(state, next);
        boolean mark = next == '[' && isMark(state);
        if (!mark) {
            insertion.ifPresent(waiting::push);
        }
        if (said < flow.length() && next == flow.at(said) && agrees(state)) {
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
        return marks.getOrDefault(state.said(), List.of()).stream()
                .anyMatch(mark -> text.startsWith("[" + mark.name() + "]", state.read()));
    }

    private boolean agrees(State state) {
        if (state.free()) {
            return true;
        }
        return switch (flow.edgeBefore(state.said())) {
            case EDGE -> state.line();
            case NONE -> !state.line() && wordsAgree(state);
            case EITHER -> true;
        };
    }

    private boolean wordsAgree(State state) {
        return switch (flow.gapBefore(state.said())) {
            case NONE -> !state.blank();
            case SPACE, APART -> state.blank() || isWide(state.said() - 1);
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
        if (!one.words().equals(mark.name())) {
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
