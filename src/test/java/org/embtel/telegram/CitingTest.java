package org.embtel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the telegram's page tells those who cite it: people, reference managers, search engines. */
class CitingTest {

    private static final String CONTAINER =
            "The Breakdown of the Lend-Lease Negotiations, January 1960";
    private static final String PRINTED =
            "Foreign Relations of the United States, 1958–1960, Eastern Europe Region; Soviet Union;"
                    + " Cyprus, Volume X, Part 1 (Washington: Government Printing Office, 1993),"
                    + " document 143";

    @TempDir private static Path site;

    private static Document page;

    @BeforeAll
    static void build() throws IOException {
        Run run =
                Run.embtel(
                        "build",
                        "tei",
                        "-o",
                        site.resolve("site").toString(),
                        "--base-url",
                        "https://example.org/telegram/");
        assertThat(run.code()).as(run.err()).isZero();
        page = Jsoup.parse(Files.readString(site.resolve("site/frus1958-60v10p1/d143.html")));
    }

    @Test
    void theNoteNamesDocumentDateEditionSourceAndGaps() {
        assertThat(citations().get(0))
                .startsWith(
                        "“Telegram From the Embassy in the Soviet Union to the Department of State,”"
                                + " telegram 1924, [January 1960], in "
                                + CONTAINER
                                + " (Embtel, ")
                .contains(", document 143, version 1.0 (")
                .contains(", https://example.org/telegram/frus1958-60v10p1/d143.html; ")
                .endsWith(
                        "; transcribed from "
                                + PRINTED
                                + "; transcription incomplete: 3 note texts not in the source as"
                                + " received.");
    }

    @Test
    void theBibliographyEntryGivesTheSameInSentences() {
        assertThat(citations().get(1))
                .startsWith(
                        "“Telegram From the Embassy in the Soviet Union to the Department of State.”"
                                + " Telegram 1924, [January 1960]. Document 143 in "
                                + CONTAINER
                                + ". Embtel, ")
                .contains(". https://example.org/telegram/frus1958-60v10p1/d143.html. ")
                .endsWith(
                        ". Transcribed from "
                                + PRINTED
                                + ". Transcription incomplete: 3 note texts not in the source as"
                                + " received.");
    }

    @Test
    void referenceManagersTakeItForADocumentInABook() {
        assertThat(meta("citation_title"))
                .isEqualTo(
                        "Telegram From the Embassy in the Soviet Union to the Department of State");
        assertThat(meta("citation_inbook_title")).isEqualTo(CONTAINER);
        assertThat(meta("citation_publisher")).isEqualTo("Embtel");
        assertThat(meta("citation_public_url"))
                .isEqualTo("https://example.org/telegram/frus1958-60v10p1/d143.html");
        assertThat(meta("citation_language")).isEqualTo("en");
    }

    /** The source marks where page 503 begins, not the page on which the telegram does. */
    @Test
    void noFirstPageIsInvented() {
        assertThat(page.select("meta[name=citation_firstpage]")).isEmpty();
        assertThat(jsonLd()).doesNotContain("\"pagination\"");
    }

    @Test
    void searchEnginesLearnWhenItWasWrittenAndUnderWhichLicenceItIs() {
        assertThat(jsonLd())
                .contains("\"@type\":\"Chapter\"")
                .contains("\"position\":\"143\"")
                .contains("\"temporalCoverage\":\"1960-01-01/1960-01-31\"")
                .contains("\"license\":\"https://creativecommons.org/publicdomain/zero/1.0/\"")
                .contains("\"isPartOf\":{\"@type\":\"Book\",\"name\":\"" + CONTAINER + "\"");
    }

    private static List<String> citations() {
        return page.select("[data-copy]").eachText();
    }

    private static String meta(String name) {
        Element tag = page.selectFirst("meta[name=" + name + "]");
        return tag == null ? "" : tag.attr("content");
    }

    private static String jsonLd() {
        return page.selectFirst("script[type=application/ld+json]").data();
    }
}
