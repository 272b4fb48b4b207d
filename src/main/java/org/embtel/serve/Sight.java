package org.embtel.serve;

import java.util.List;
import org.embtel.build.LiveEdition;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Severity;
import org.embtel.render.FindingsPanel;

/**
 * What a browser should show of a page.
 *
 * @param version which content
 * @param findings the findings, as HTML; a blank when there are none
 * @param isSettled whether all is well; if not, somebody may be in the middle of saving
 */
record Sight(String version, String findings, boolean isSettled) {

    private static final FindingsPanel PANEL = new FindingsPanel();

    static Sight of(Answer answer, LiveEdition edition) {
        if (answer instanceof Answer.Page shown) {
            List<Diagnostic> errors = shown.page().errors();
            return new Sight(
                    PreviewPage.of(shown.page()).version(),
                    panel(errors),
                    shown.found() && errors.isEmpty());
        }
        List<Diagnostic> errors =
                edition.findings().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .toList();
        return new Sight(PreviewPage.empty().version(), panel(errors), false);
    }

    private static String panel(List<Diagnostic> errors) {
        return errors.isEmpty() ? " " : PANEL.html(errors);
    }
}
