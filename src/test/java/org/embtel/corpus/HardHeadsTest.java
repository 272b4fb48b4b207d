package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Headings and openings of every period, and documents that are little more than a heading. */
@Tag("corpus")
class HardHeadsTest {

    @Test
    void telegramOfTheFiftiesLooksAsPrinted() {
        Reading page = Reading.of(Corpus.FRUS, "frus1958-60v10p2/d288");
        assertThat(page.heading())
                .isEqualTo("288. Telegram From the Embassy in Greece to the Department of State");
        assertThat(page.one(".note-apart").text())
                .isEqualTo(
                        "Source: Department of State, Central Files, 781.00/3–1260. Secret;"
                                + " Limited Distribution.");
        assertThat(page.marks()).containsExactly("1", "2", "3");
        assertThat(page.waysBack("d288fn3")).containsExactly("#ref:d288fn3");
        assertThat(page.noteElement("d288fn1").select("a").eachAttr("href"))
                .containsExactly("d286.html", "d287.html");
        assertThat(page.one("#d288-p2").nextElementSibling()).isEqualTo(page.one("#pg_708"));
        assertThat(page.one(".tei-signed b").text()).isEqualTo("Briggs");
        assertThat(page.hrefs("Embassy telegrams 2506")).containsExactly("d286.html");
    }

    @Test
    void headingInTwoLinesIsOneLineInTheTitle() {
        Reading page = Reading.of(Corpus.CASES, "frus1952-54v14p2/d462");
        assertThat(page.one("h1").previousElementSibling().text())
                .isEqualTo("693.94/12–2951: Telegram");
        assertThat(page.heading()).startsWith("No. 462 The Secretary of State to");
        assertThat(page.all("h1 br")).hasSize(1);
        assertThat(page.page().title()).startsWith("No. 462 The Secretary of State to");
        assertThat(page.marks()).first().isEqualTo("2");
        assertThat(page.one("#d462-p1").wholeText()).isEqualTo("Top Secret\nPriority");
        assertThat(page.all("p").eachText()).anyMatch(text -> text.startsWith("Topad 1875. Eyes"));
    }

    @Test
    void openingOfTheFortiesKeepsItsSidesAndSmallCapitals() {
        Reading page = Reading.of(Corpus.CASES, "frus1948v05p1/d251");
        assertThat(page.one("article").id()).isEqualTo("d251");
        assertThat(page.heading())
                .isEqualTo(
                        "The United States Representative at the United Nations (Austin) to the"
                                + " Secretary of State");
        assertThat(page.one(".tei-note").text()).isEqualTo("501.BC/4–648: Telegram");
        assertThat(page.one(".tei-dateline").attr("data-rendition")).isEqualTo("right");
        Element secret = page.one(".tei-opener .tei-seg");
        assertThat(secret.attr("data-rendition")).isEqualTo("left");
        assertThat(secret.select("[data-rend=smallcaps]").text()).isEqualTo("secret");
    }

    @Test
    void microficheEntryHasItsCountAndImages() {
        Reading page = Reading.of(Corpus.CASES, "frus1961-63v10-12mSupp/d1");
        assertThat(page.heading()).startsWith("1. Telegram 430 from La Paz, February 9, 1961.");
        assertThat(page.one(".page-count").text()).endsWith("1");
        assertThat(page.all(".scan").eachText()).first().asString().contains("0170");
        assertThat(Reading.of(Corpus.CASES, "frus1961-63v10-12mSupp/d273A").heading())
                .startsWith("273A. Survey Report");
    }

    @Test
    void documentWithoutAHeadingIsNamedByItsNumber() {
        Reading page = Reading.of(Corpus.FRUS, "frus1961-63v07-09mSupp/d72a");
        assertThat(page.all("h1").eachText()).containsExactly("Document 72A");
        assertThat(page.one("article").id()).isEqualTo("d72a");
        assertThat(page.one("article").text()).doesNotContain("problem");
    }

    @Test
    void uprightWordsInAnItalicLineAreUpright() {
        Reading page = Reading.of(Corpus.FRUS, "frus1969-76ve09p1/d21");
        Element upright = page.one("p[data-rend=sectiontitleital] [data-rend=roman]");
        assertThat(upright.tagName()).isEqualTo("span");
        assertThat(page.all("[data-rend=roman]").eachText()).contains("1.", "A.", "(1)");
    }

    @Test
    void postscriptFollowsTheSignature() {
        Reading page = Reading.of(Corpus.CASES, "frus1948v01p1/d242");
        Element closer = page.one(".tei-closer");
        assertThat(closer.nextElementSibling().classNames()).contains("tei-postscript");
        assertThat(closer.nextElementSibling().text()).startsWith("P.S. After this letter");
    }
}
