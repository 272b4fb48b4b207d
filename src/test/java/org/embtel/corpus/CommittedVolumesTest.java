package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is hard about the volumes that every clone has. */
class CommittedVolumesTest {

    @Test
    void documentOfAVolumeWhoseEditorsAreNotNamedIsCitedWithoutAny() {
        Reading page = Reading.of(Corpus.COMMITTED, "frus1861/d127");
        assertThat(page.all(".citation").first().text())
                .startsWith("“Mr. Dayton to Mr. Seward,” June —, 1861, in Message of the President")
                .contains("Congress (Washington: United States Government Printing Office, 1861)");
    }

    @Test
    void pageThatBeginsInTheMidstOfATableBeginsThere() {
        Reading page = Reading.of(Corpus.COMMITTED, "frus1902app1/d2");
        assertThat(page.one("#pg_49").closest("td").text()).isEqualTo("2.");
        assertThat(page.all("tr")).hasSize(11);
    }

    @Test
    void noteWithinAListHasItsMarkThere() {
        Reading page = Reading.of(Corpus.COMMITTED, "frus1952-54Guat/d2");
        assertThat(page.marks()).containsExactly("1", "2", "3");
        assertThat(page.one("[id=\"ref:d2fn2\"]").closest("li").text())
                .startsWith("a) a group headed by Colonel Castillo Armas")
                .endsWith("possibly the government;2");
        assertThat(page.note("d2fn3"))
                .isEqualTo("Printed from a copy that bears this typed signature.");
    }
}
