package org.embtel.audit;

import java.util.Map;
import java.util.Optional;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.Part;

/** Holds the text of a page against that of the transcription, character by character. */
final class TextAudit {

    private static final String HINT =
            "look at the templates that this edition overrides; if there are none, report this";

    private final Part part;
    private final Findings findings;

    TextAudit(Part part, Findings findings) {
        this.part = part;
        this.findings = findings;
    }

    void compare(SourceFlows source, PageFlows page) {
        compare("the text", source.body(), page.body());
        source.notes().forEach((id, flow) -> note(id, flow, page.notes()));
        page.notes().keySet().stream()
                .filter(id -> !source.notes().containsKey(id))
                .forEach(id -> report("the page has a note \"" + id + "\" that the source lacks"));
    }

    private void note(String id, Flow source, Map<String, Flow> pageNotes) {
        if (pageNotes.containsKey(id)) {
            compare("note " + id, source, pageNotes.get(id));
        } else {
            report("note " + id + " is not on the page " + part.page());
        }
    }

    private void compare(String what, Flow source, Flow page) {
        firstDifference(source, page)
                .ifPresent(
                        at ->
                                report(
                                        "%s of %s differs: the source has \"%s\", the page has \"%s\""
                                                .formatted(
                                                        what,
                                                        part.page(),
                                                        source.around(at),
                                                        page.around(at))));
    }

    private static Optional<Integer> firstDifference(Flow source, Flow page) {
        int common = Math.min(source.length(), page.length());
        for (int i = 0; i < common; i++) {
            if (source.at(i) != page.at(i) || !agree(source.gapBefore(i), page.gapBefore(i))) {
                return Optional.of(i);
            }
        }
        return source.length() == page.length() ? Optional.empty() : Optional.of(common);
    }

    private static boolean agree(Flow.Gap source, Flow.Gap page) {
        return source == page
                || source == Flow.Gap.FREE
                || page == Flow.Gap.FREE
                || source == Flow.Gap.APART && page == Flow.Gap.SPACE;
    }

    private void report(String message) {
        findings.add(Code.TEXT_LOST, part.source(), message, HINT);
    }
}
