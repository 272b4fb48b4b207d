package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links, tables and words that are hard, and files with mistakes in them. */
@Tag("corpus")
class HardTextTest {

    @Test
    void referenceInAReferenceIsTwoLinks() {
        Reading page = Reading.of(Corpus.CASES, "frus1958-60v08/d326");
        assertThat(page.linksAreFlat()).isTrue();
        assertThat(page.note("d326fn1")).isEqualTo("See footnote 2, Document 246.");
        assertThat(page.hrefs("footnote 2,")).containsExactly("d246.html#d246fn2");
        assertThat(page.hrefs("Document 246")).containsExactly("d246.html");
    }

    @Test
    void tableKeepsSpansNumbersAndBorders() {
        Reading page = Reading.of(Corpus.FRUS, "frus1948v01p2/d224");
        Element area = page.one("td[rowspan=2]");
        assertThat(area.text()).isEqualTo("Area and Country");
        assertThat(area.attr("data-rendition")).isEqualTo("border-right border-bottom border-top");
        assertThat(page.one("td[colspan=3]").text()).isEqualTo("Utilized Plus Unutilized");
        assertThat(page.all("td[data-role=num]").eachText()).contains("26,522", "20,139");
        assertThat(page.all("td[data-role=dot-leader]").eachText())
                .anyMatch(text -> text.endsWith("Austria"));
    }

    @Test
    void rowOfLabelsIsARowOfHeaders() {
        Reading page = Reading.of(Corpus.CASES, "frus1961-63v08/d50");
        assertThat(page.all("tr[data-role=label] td")).isEmpty();
        assertThat(page.all("tr[data-role=label] th")).isNotEmpty();
    }

    @Test
    void indexThatCountsPagesAsDocumentsHasNoDeadLinks() {
        Reading index = Reading.of(Corpus.CASES, "frus1955-57v11/book-index");
        assertThat(index.hrefs("434")).isEmpty();
        assertThat(index.text()).contains("434");
        assertThat(index.all("[data-transcription] .tei-ref")).hasSizeGreaterThan(5000);
        assertThat(index.all("[data-transcription] a[href~=^d[0-9]+]")).isEmpty();
        assertThat(Corpus.CASES.run().err()).containsOnlyOnce("E305 index-not-believed");
        assertThat(Corpus.CASES.run().err()).contains("frus1955-57v11.xml").contains("#d434");
    }

    @Test
    void pointerWithBlanksIsAPlainName() {
        Reading index = Reading.of(Corpus.CASES, "frus1955-57v15/book-index");
        List<Element> names =
                index.all(".tei-persName").stream()
                        .filter(name -> name.text().contains("Quwatli"))
                        .toList();
        assertThat(names).isNotEmpty().allMatch(name -> name.tagName().equals("span"));
        assertThat(Corpus.CASES.run().err()).contains("#p_al-Quwatli (Quwaitli, ");
    }

    @Test
    void secondOfTwoEqualIdsGetsAnother() {
        Reading terms = Reading.of(Corpus.FRUS, "frus1952-54v12p2/terms");
        assertThat(terms.all("[id^=t_HMB1]").eachAttr("id")).containsExactly("t_HMB1", "t_HMB1-2");
        assertThat(Corpus.FRUS.run().err()).contains("\"t_HMB1\", which <term> has already");
    }

    @Test
    void notesOfTwoPagesCanHaveOneId() {
        Reading document = Reading.of(Corpus.CASES, "frus1948v01p1/d173");
        assertThat(document.waysBack("d173fn4")).containsExactly("#ref:d173fn4");
        Reading compilation = Reading.of(Corpus.CASES, "frus1948v01p1/comp8");
        assertThat(compilation.waysBack("d173fn4-2")).containsExactly("#ref:d173fn4-2");
        assertThat(compilation.note("d173fn4-2")).isNotEqualTo(document.note("d173fn4"));
    }

    @Test
    void unknownElementIsShownInItsPlaceAndToldOnce() {
        Reading page = Reading.of(Corpus.CASES, "frus1952-54v02p1/d18");
        Element item = page.one(".tei-itemitem").parent();
        assertThat(item.tagName()).isEqualTo("li");
        assertThat(item.text())
                .isEqualTo("c. Hostility of minority Soviet nationalities to Kremlin rule.");
        assertThat(Corpus.CASES.run().err()).containsOnlyOnce("TEI has no element <itemitem>");
    }

    @Test
    void whatCannotBeReadIsAQuestionMarkInTheWord() {
        Reading page = Reading.of(Corpus.CASES, "frus1951v07p2/d215");
        assertThat(page.one(".tei-unclear").text()).isEqualTo("[?]");
        assertThat(page.one(".tei-unclear").parent().text()).contains("Ch’en [?]ad refused");
    }

    @Test
    void lowFiguresAndStruckWordsAreWhatTheyAre() {
        assertThat(Reading.of(Corpus.FRUS, "frus1948v01p2/d107").one("sub").parent().text())
                .contains("(THO2)");
        assertThat(Reading.of(Corpus.CASES, "frus1952-54v14p2/d836").all("del").eachText())
                .contains("substantial");
    }
}
