package org.embtel.edition.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.Anchor;
import org.embtel.reference.SourceNote;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    @Test
    void boxesAndFoldersAreWithinTheCollection() {
        Provenance found =
                noted("Source: Carter Library, Cables File, Box 116, 4/14–30/79. Secret; Nodis.");

        assertThat(found.papers()).isEqualTo("Cables File");
        assertThat(found.within()).isEqualTo("Box 116, 4/14–30/79");
        assertThat(found.classification()).isEqualTo("Secret");
    }

    @Test
    void lotIsWhereManyPapersLie() {
        Provenance found =
                noted("Source: Department of State, OCB Files: Lot 61 D 385, Poland. Secret.");

        assertThat(found.papers()).isEqualTo("OCB Files: Lot 61 D 385");
        assertThat(found.within()).isEqualTo("Poland");
    }

    @Test
    void numberAloneIsSaidToBeThat() {
        Provenance found = noted("690B.9321/1–3053: Telegram");

        assertThat(found.papers()).isEqualTo("Given by file number only");
        assertThat(found.within()).isEqualTo("690B.9321/1-3053");
    }

    @Test
    void markingsAboveTheTextCountWhereTheNoteHasNone() {
        Provenance bare = of("690B.9321/1–3053: Telegram", List.of("Top Secret", "Priority"));
        Provenance both =
                of("Source: Department of State, Central Files. Secret.", List.of("Restricted"));

        assertThat(bare.classification()).isEqualTo("Top Secret");
        assertThat(bare.marksItself()).isTrue();
        assertThat(both.classification()).isEqualTo("Secret");
        assertThat(both.marksItself()).isFalse();
    }

    private static Provenance noted(String note) {
        return of(note, List.of());
    }

    private static Provenance of(String note, List<String> opening) {
        Optional<SourceNote> parsed = SourceNote.parse(note);
        return Provenance.of(parsed, opening, Anchor.of("v/d1.html"));
    }
}
