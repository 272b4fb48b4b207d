package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Notes that are hard: repeated, nested, in tables and headings, without numbers. */
@Tag("corpus")
class HardNotesTest {

    @Test
    void tableInNoteInTableMovesToTheNotesAndLeavesTheOuterTableWhole() {
        Reading page = Reading.of(Corpus.CASES, "frus1955-57v11/d333");
        assertThat(page.noteElement("d333fn7").select("table tr")).hasSize(4);
        assertThat(page.all("[data-transcription] table table")).isEmpty();
        assertThat(page.all("[data-transcription] table a[href=#d333fn7]")).hasSize(1);
    }

    @Test
    void labelsStayAsPrintedAndEveryMarkHasItsOwnNote() {
        Reading page = Reading.of(Corpus.FRUS, "frus1948v01p2/d35");
        List<String> printed =
                List.of("2", "3", "4", "5", "6", "7", "8", "8", "9", "10", "8", "8", "8");
        assertThat(page.marks()).isEqualTo(printed);
        assertThat(page.noteLabels()).isEqualTo(printed);
        assertThat(page.all("[role=doc-noteref]").eachAttr("href")).doesNotHaveDuplicates();
        assertThat(page.hrefs("8")).contains("#d35fn8", "#d35fn11");
    }

    @Test
    void noteOfAnotherDocumentThatIsRepeatedHasItsTextHere() {
        Reading page = Reading.of(Corpus.CASES, "frus1952-54v01p1/d151");
        assertThat(page.hrefs("9")).hasSizeGreaterThan(1).doesNotContain("#", "");
        assertThat(page.note("d151-p11-note1"))
                .isEqualTo("The handwritten words “ US Diplomatic” were added to the source text.");
        Reading symbols = Reading.of(Corpus.CASES, "frus1952-54v01p1/d26");
        assertThat(symbols.hrefs("**")).first().isEqualTo("#d26-p9-note1");
        assertThat(symbols.note("d26-p9-note1"))
                .isEqualTo("Document E/2616. [Footnote in the source text.]");
    }

    @Test
    void emptyNoteLeadsToTheNoteItRepeats() {
        Reading page = Reading.of(Corpus.CASES, "frus1961-63v08/d46");
        assertThat(page.hrefs("b")).containsExactly("#d46fnb", "#tab1fnb", "#tab1fnb");
        assertThat(page.waysBack("tab1fnb"))
                .containsExactly("#ref:tab1fnb", "#ref:d46-table4-note1");
        assertThat(page.all("[data-note]").eachText()).doesNotContain("");
    }

    @Test
    void noteInAnInlineSourceNoteHasItsMarkInTheLineAboveTheHeading() {
        Reading page = Reading.of(Corpus.CASES, "frus1952-54v01p1/d134");
        assertThat(page.one("h1").previousElementSibling().text())
                .isEqualTo("Secretary’s Staff Meetings,1 lot 63 D 75");
        assertThat(page.noteLabels()).startsWith("1", "2");
        assertThat(page.note("d134fn1")).isNotBlank();
    }

    @Test
    void sixtyOneNotesAreAllThereWithWaysBackOfTheirOwn() {
        Reading page = Reading.of(Corpus.CASES, "frus1977-80v01/d123");
        List<String> numbers = IntStream.rangeClosed(1, 61).mapToObj(Integer::toString).toList();
        assertThat(page.marks()).isEqualTo(numbers);
        assertThat(page.noteLabels()).isEqualTo(numbers);
        assertThat(new HashSet<>(page.all("[role=doc-backlink]").eachAttr("href"))).hasSize(61);
    }

    @Test
    void noteWithoutNumberBetweenParagraphsIsTextAtItsPlace() {
        Reading worry = Reading.of(Corpus.CASES, "frus1961-63v03/d156");
        assertThat(worry.one("#d156-note1").text()).startsWith("“One worry, on which also");
        assertThat(worry.one("#d156-note1").parents().is("[data-transcription]")).isTrue();
        assertThat(worry.hrefs("1")).doesNotContain("#d156-note1");
        Reading table = Reading.of(Corpus.CASES, "frus1961-63v08/d50");
        assertThat(table.one("#d50-note1").text()).startsWith("a Does not include the 2 National");
        assertThat(table.marks()).startsWith("1");
        assertThat(table.one("h1 [role=doc-noteref]").attr("href")).startsWith("#d50-head1-note");
    }

    @Test
    void notesInTheParagraphOfANoteAreNotesOfTheirOwn() {
        Reading page = Reading.of(Corpus.CASES, "frus1961-63v04/d54");
        assertThat(page.all("[data-note] [role=doc-noteref]")).isNotEmpty();
        assertThat(page.all("[data-note] [data-note]")).isEmpty();
        assertThat(page.noteLabels()).containsAll(page.marks());
    }
}
