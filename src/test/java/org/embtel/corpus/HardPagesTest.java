package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Page breaks that are hard: between documents, in words, links and tables, many at once. */
@Tag("corpus")
class HardPagesTest {

    @Test
    void pageThatBeginsBetweenDocumentsIsTheNextOnes() {
        Reading page = Reading.of(Corpus.FRUS, "frus1958-60v10p2/d2");
        Element start = page.one("#pg_2");
        assertThat(start.attr("title")).isEqualTo("Page 2");
        assertThat(start.elementSiblingIndex()).isZero();
        assertThat(page.one(".citation").text()).endsWith("document 2, 2–6.");
        assertThat(page.one(".facts, .document-facts, article").text()).contains("2");
        Reading index = Reading.of(Corpus.FRUS, "frus1958-60v10p2/book-index");
        assertThat(index.hrefs("2")).containsOnly("d2.html#pg_2");
    }

    @Test
    void pageThatBeginsBetweenFrontAndBodyIsThatOfTheFirstDocument() {
        assertThat(Reading.of(Corpus.FRUS, "frus1958-60v10p2/d1").all("#pg_1")).hasSize(1);
        assertThat(Reading.of(Corpus.FRUS, "frus1958-60v10p2/book-index").hrefs("1"))
                .containsOnly("d1.html#pg_1");
    }

    @Test
    void pageBreakInASentenceKeepsOneBlankAndOneParagraph() {
        Reading page = Reading.of(Corpus.FRUS, "frus1958-60v07p1/d298");
        Element paragraph = page.one("#pg_755").parent();
        assertThat(paragraph.tagName()).isEqualTo("p");
        assertThat(paragraph.text()).contains("how hard President had tried to find proper");
        assertThat(page.all(".tei-signed .tei-persName")).hasSize(1);
        assertThat(page.all("[data-note] i").eachText()).contains("Ibid");
    }

    @Test
    void pageBreakInAWordLeavesTheWordWhole() {
        Reading page = Reading.of(Corpus.FRUS, "frus1969-76v38p1/d2");
        assertThat(page.text()).contains("becomes very important in both");
        assertThat(page.one("#pg_4").classNames()).contains("inside-word");
        Reading lost = Reading.of(Corpus.CASES, "frus1961-63v12/d40");
        assertThat(lost.text()).contains("in factrepresented examples");
    }

    @Test
    void pageBreakInALinkIsNoLinkInALink() {
        Reading page = Reading.of(Corpus.CASES, "frus1964-68v10/d192");
        assertThat(page.linksAreFlat()).isTrue();
        Element reference = page.one("#pg_616").parent();
        assertThat(reference.classNames()).contains("tei-ref");
        assertThat(reference.text())
                .isEqualTo("Foreign Relations, 1964–1968, volume XI, Document 204");
    }

    @Test
    void pageBreakBetweenRowsStandsInTheNextRow() {
        Reading page = Reading.of(Corpus.CASES, "frus1955-57v26/d190");
        assertThat(page.one("#pg_457").parent().tagName()).isEqualTo("td");
        assertThat(page.all("table > span, tbody > span, tr > span, tr > a")).isEmpty();
    }

    @Test
    void thirteenPageBreaksInARowAreThirteenPlacesOfOneDocument() {
        Reading page = Reading.of(Corpus.CASES, "frus1969-76ve14p1/d1");
        assertThat(page.all("[id~=^d1_pg\\d+$]")).hasSize(13);
        List<String> kinds = page.all(".note-apart").eachAttr("data-kind");
        assertThat(kinds).containsExactly("summary");
        assertThat(page.one(".note-apart").text())
                .contains("summary and assessment of the 27th United Nations General Assembly");
        assertThat(page.one("h1").nextElementSibling()).isEqualTo(page.one(".note-apart"));
    }

    @Test
    void fiftyFivePagesAreOnePageHere() {
        Reading page = Reading.of(Corpus.CASES, "frus1961-63v01/d210");
        assertThat(page.all("[role=doc-pagebreak]")).hasSizeGreaterThan(55);
        assertThat(page.text().length()).isGreaterThan(130_000);
        assertThat(page.waysBack("d210fn20")).containsExactly("#ref:d210fn20");
    }

    @Test
    void indexSetsItsFootnoteMarkCloseAndItsSubEntriesBelow() {
        Reading index = Reading.of(Corpus.FRUS, "frus1958-60v10p2/book-index");
        assertThat(index.text()).contains("397n,").doesNotContain("397 n");
        assertThat(index.hrefs("397")).containsOnly("d151.html#pg_397");
        assertThat(index.all("li ul li")).isNotEmpty();
        assertThat(index.hrefs("Khrushchev, Nikita S.")).contains("#in27");
        assertThat(index.all("#in27")).hasSize(1);
    }
}
