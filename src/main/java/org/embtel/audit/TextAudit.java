package org.embtel.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;

/**
 * Holds the text of a page against that of the transcription: character by character, with what
 * parts words, lines and paragraphs, the marks of notes, the beginnings of pages and the signs of
 * editors.
 */
final class TextAudit {

    /** What can be done about a page that differs from its transcription. */
    static final String HINT =
            "look at the templates that this edition overrides; if there are none, report this";

    private final Place source;
    private final String path;
    private final Findings findings;

    /**
     * An audit of a page.
     *
     * @param source where its part of the transcription is
     * @param path its own path
     */
    TextAudit(Place source, String path, Findings findings) {
        this.source = source;
        this.path = path;
        this.findings = findings;
    }

    void compare(SourceFlows source, PageFlows page) {
        compare("the text", source.body(), page.body());
        source.notes().forEach((id, flow) -> note(id, flow, page.notes()));
        page.notes().keySet().stream()
                .filter(id -> !source.notes().containsKey(id))
                .forEach(id -> lost("the page has a note \"" + id + "\" that the source lacks"));
    }

    private void note(String id, Flow source, Map<String, Flow> pageNotes) {
        if (pageNotes.containsKey(id)) {
            compare("note " + id, source, pageNotes.get(id));
        } else {
            lost("note " + id + " is not on the page " + path);
        }
    }

    /** Where words differ, nothing else can be held against each other. */
    private void compare(String what, Flow source, Flow page) {
        Optional<Integer> difference = firstDifference(source, page);
        if (difference.isPresent()) {
            int at = difference.get();
            lost(
                    "%s of %s differs: the source has \"%s\", the page has \"%s\""
                            .formatted(what, path, source.around(at), page.around(at)));
        } else {
            lines(what, source, page);
            marks(what, Mark.Kind.PAGE, source, page);
            marks(what, Mark.Kind.NOTE, source, page);
            signs(what, source, page);
        }
    }

    private static Optional<Integer> firstDifference(Flow source, Flow page) {
        int common = Math.min(source.length(), page.length());
        for (int i = 0; i < common; i++) {
            if (source.at(i) != page.at(i) || !agree(source, page, i)) {
                return Optional.of(i);
            }
        }
        return source.length() == page.length() ? Optional.empty() : Optional.of(common);
    }

    private static boolean agree(Flow source, Flow page, int at) {
        Flow.Gap given = source.gapBefore(at);
        Flow.Gap shown = page.gapBefore(at);
        boolean torn =
                given == Flow.Gap.NONE
                        && source.edgeBefore(at) == Flow.Edge.NONE
                        && page.edgeBefore(at) == Flow.Edge.EDGE;
        return !torn
                && (given == shown
                        || given == Flow.Gap.FREE
                        || shown == Flow.Gap.FREE
                        || given == Flow.Gap.APART && shown == Flow.Gap.SPACE);
    }

    private void lines(String what, Flow source, Flow page) {
        for (int i = 0; i < source.length(); i++) {
            Flow.Edge given = source.edgeBefore(i);
            if (given != Flow.Edge.EITHER && given != page.edgeBefore(i)) {
                boolean runsOn = given == Flow.Edge.NONE;
                report(
                        Code.LINES_DIFFER,
                        "%s of %s %s before \"%s\""
                                .formatted(
                                        what,
                                        path,
                                        runsOn
                                                ? "begins a line that the source does not have"
                                                : "runs on where the source begins a line",
                                        source.around(Math.min(source.length() - 1, i + 30))));
                return;
            }
        }
    }

    private void marks(String what, Mark.Kind kind, Flow source, Flow page) {
        List<Mark> given = marks(source, kind);
        List<Mark> shown = marks(page, kind);
        for (int i = 0; i < Math.max(given.size(), shown.size()); i++) {
            if (i >= given.size()) {
                misplaced(what, shown.get(i), "is not in the source", page);
                return;
            }
            if (i >= shown.size() || !given.get(i).equals(shown.get(i))) {
                misplaced(what, given.get(i), "is not there on the page", source);
                return;
            }
        }
    }

    private static List<Mark> marks(Flow flow, Mark.Kind kind) {
        return flow.marks().stream().filter(mark -> mark.kind() == kind).toList();
    }

    private void misplaced(String what, Mark mark, String how, Flow flow) {
        report(
                Code.MARK_MISPLACED,
                "%s of %s: %s at \"%s\" %s"
                        .formatted(what, path, mark, flow.around(mark.at()), how));
    }

    private void signs(String what, Flow source, Flow page) {
        Set<Integer> shown =
                marks(page, Mark.Kind.SIGN).stream().map(Mark::at).collect(Collectors.toSet());
        for (Mark sign : marks(source, Mark.Kind.SIGN)) {
            if (!shown.contains(sign.at())) {
                report(
                        Code.SIGN_LOST,
                        "%s of %s has no sign of <%s> at \"%s\""
                                .formatted(what, path, sign.name(), source.around(sign.at())));
                return;
            }
        }
    }

    private void lost(String message) {
        report(Code.TEXT_LOST, message);
    }

    private void report(Code code, String message) {
        findings.add(code, source, message, HINT);
    }
}
