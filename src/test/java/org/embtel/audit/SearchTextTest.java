package org.embtel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What full-text search reads of a page. */
class SearchTextTest {

    @Test
    void hasParagraphsWithExpansionsInBothForms() {
        assertThat(paragraphs("you could <span class=\"as-sent\">rpt</span>" + expanded("repeat")))
                .containsExactly("you could rpt that", "you could repeat that");
    }

    @Test
    void leavesOtherPagesAsTheyAre() {
        String page = "<!DOCTYPE html><p>reading  <b>as it is</b>";
        assertThat(SearchText.of(page)).isSameAs(page);
    }

    @Test
    void keepsTheIdUnderWhichBothAreFound() {
        String page = SearchText.of(page("<span class=\"as-sent\">a</span>" + expanded("b")));
        assertThat(Jsoup.parse(page).select("p").eachAttr("id")).containsExactly("p1", "p1");
    }

    private static String expanded(String words) {
        return "<span class=\"reading\" hidden>" + words + "</span>";
    }

    private static String page(String beginning) {
        return "<div data-pagefind-body><p id=\"p1\">" + beginning + " that</p></div>";
    }

    private static java.util.List<String> paragraphs(String beginning) {
        return Jsoup.parse(SearchText.of(page(beginning))).select("p").eachText();
    }
}
