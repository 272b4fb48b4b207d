package org.embtel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.embtel.page.FinishedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose plain text is right, although it was once taken for wrong. */
class TextFileAuditTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The number of a page is itself in brackets.
                "<p><span role=doc-pagebreak title='Page [17]'></span>Of Pure Reason</p>",
                // Beside an em space there is no blank.
                "<p>secret\u2003 urgent</p><p>\u2003now</p>",
                // What is generated begins with a bracket, as the mark before it.
                "<p>One<a role=doc-noteref href='#n'>1</a></p></div>"
                        + "<div data-note=n><span data-generated>[diary 1901]</span> ibid.",
                // Lines of what is shown as it is written.
                "<pre>one\n  two</pre>"
            })
    void areWhole(String html) {
        FinishedPage page =
                FinishedPage.of("d1.html", "<div data-transcription>" + html + "</div>");
        assertThat(
                        TextFileAudit.difference(
                                PageSequence.of(page.elements()), page.text(false).plain()))
                .isEmpty();
    }
}
