package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real volume whose header is made to say where images and other volumes are. */
@Tag("corpus")
class HardLinksTest {

    private static final String PREFIXES =
            """
            <encodingDesc><listPrefixDef>
            <prefixDef ident="facs" matchPattern="(.+)"
              replacementPattern="https://scans.example/$1.png"/>
            <prefixDef ident="frus" matchPattern="(frus[^#]+)(#(.+))?"
              replacementPattern="https://series.example/$1/$3"/>
            </listPrefixDef>
            """;

    @TempDir Path folder;

    @Test
    void headerSaysWhereOtherVolumesAndImagesAre() throws IOException {
        Reading page = built("frus1964-68v10", "d192");
        assertThat(page.linksAreFlat()).isTrue();
        Element reference = page.one("#pg_616").parent();
        assertThat(reference.classNames()).contains("tei-ref");
        assertThat(reference.select("[data-leads=outside]").eachAttr("href"))
                .contains("https://series.example/frus1964-68v11/d204");
        assertThat(reference.text())
                .isEqualTo("Foreign Relations, 1964–1968, volume XI, Document 204");
        assertThat(page.all(".facsimile-link"))
                .hasSameSizeAs(page.all(".tei-pb"))
                .allMatch(
                        link ->
                                link.attr("href")
                                        .matches("https://scans[.]example/[0-9]{4}[.]png"));
    }

    /** Builds a copy of a volume with these prefixes, and gives one of its pages. */
    private Reading built(String volume, String page) throws IOException {
        String tei = Files.readString(Corpus.CASES.source().resolve(volume + ".xml"));
        String changed = tei.replaceFirst("<encodingDesc>", PREFIXES.replace("$", "\\$"));
        assertThat(changed).isNotEqualTo(tei);
        Path source = Files.writeString(folder.resolve(volume + ".xml"), changed);
        Path site = folder.resolve("site");
        Run run = Run.embtel("build", source.toString(), "-o", site.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return new Reading(Corpus.parse(site.resolve(volume).resolve(page + ".html")));
    }
}
