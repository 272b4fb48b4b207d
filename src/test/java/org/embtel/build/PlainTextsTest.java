package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as plain text. */
class PlainTextsTest {

    private static final String DATE = "<date when='1956-05-01'>May 1, 1956</date>";

    @TempDir Path folder;

    @Test
    void sayWhereEachPageBegins() throws IOException {
        assertThat(
                        text(
                                "<pb n='1'/><head>A letter</head><p>One <pb n='2'/>two.</p><pb"
                                        + " n='3'/><p>Three.<note n='1'>Note.</note></p><pb"
                                        + " n='4'/><pb/>"))
                .startsWith(
                        """
                        [page 1] A letter

                        One [page 2] two.

                        [page 3] Three.[1]

                        [page 4] [new page]

                        Notes

                        [1] Note.
                        """);
    }

    @Test
    void leaveQuotationsAndDirectionsInTheirSentences() throws IOException {
        assertThat(
                        text(
                                "<p>She wrote <quote>all is well</quote> and signed.</p><p>your"
                                        + " parts, <stage>giving them out</stage> and I beg</p>"))
                .startsWith(
                        """
                        She wrote all is well and signed.

                        your parts, giving them out and I beg
                        """);
    }

    @Test
    void goOnAfterAListWithinAParagraph() throws IOException {
        assertThat(text("<p>One: <list><item>a</item><item>b</item></list> and so on.</p>"))
                .startsWith("One:\n\na\nb\n\nand so on.\n");
    }

    @Test
    void haveTheMarksThatThePageHas() throws IOException {
        assertThat(
                        text(
                                "<p>c<gap/>d <supplied>e</supplied> <del>f</del><add>g</add>"
                                        + " <app><lem>alpha</lem><rdg wit='#A'>beta</rdg></app></p>"))
                .startsWith("c[…]d [e] ⟦f⟧\\g/ alpha [beta A]\n");
    }

    @Test
    void haveVersesAsLines() throws IOException {
        assertThat(text("<lg><l>One</l><l>two</l></lg><lg><l>three</l></lg>"))
                .startsWith("One\ntwo\n\nthree\n");
    }

    @Test
    void keepAWordWholeThatABreakDivides() throws IOException {
        assertThat(text("<p>exam<pb n='2' break='no'/>ple here</p>"))
                .startsWith("example [page 2] here\n");
    }

    @Test
    void partWhatIsSaidPartByPart() throws IOException {
        assertThat(text("<entry><form><orth>ship</orth><pron>p</pron></form></entry>"))
                .startsWith("ship p\n");
        assertThat(text("<u>morning</u><u>there</u>")).startsWith("morning\n\nthere\n");
    }

    @Test
    void joinWhatALineDividesAndPartWhatABreakEnds() throws IOException {
        assertThat(text("<p>exam\n<lb break='no'/>ple, word<pb n='2' break='yes'/>next</p>"))
                .startsWith("example, word [page 2] next\n");
    }

    @Test
    void haveNoBlankWhereAChoiceIsIndented() throws IOException {
        assertThat(
                        text(
                                "<p>Mr<choice>\n"
                                        + "<abbr>Sec.</abbr>\n"
                                        + "<expan>Secretary</expan>\n"
                                        + "</choice>, then</p>"))
                .startsWith("MrSec., then\n");
    }

    @Test
    void setElementsAsTheHeadersOfFileAndEditionSay() throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        Files.writeString(
                tei.resolve("edition.xml"),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'>%s</TEI>"
                        .formatted(declaring("seg", "block")));
        Files.writeString(
                tei.resolve("volume.xml"),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0">%s<text><body>
                <div type="document" xml:id="d1"><head>H</head>
                <p>One <seg>two</seg><seg>three</seg> <name>four</name></p>
                <panel xmlns="http://example.org/">five</panel></div></body></text></TEI>
                """
                        .formatted(declaring("panel, name", "block")));
        Path site = Run.built(tei, folder.resolve("site"));
        assertThat(Files.readString(site.resolve("volume/d1.txt")))
                .startsWith("H\n\nOne\n\ntwo\n\nthree\n\nfour\n\nfive\n");
    }

    private static String declaring(String selector, String display) {
        return """
        <teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/>
        </publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><encodingDesc><tagsDecl>
        <rendition selector="%s" scheme="css">display: %s</rendition></tagsDecl></encodingDesc>
        </teiHeader>
        """
                .formatted(selector, display);
    }

    @Test
    void haveTheDateThatEndsAHeading() throws IOException {
        assertThat(text("<head>Notes on a Meeting, Washington, %s, 9 a.m.</head>".formatted(DATE)))
                .contains("Date: May 1, 1956");
    }

    @Test
    void takeNoDateOfWhichAHeadingTreatsForTheirOwn() throws IOException {
        assertThat(text("<head>Report on the Riots of %s</head>".formatted(DATE)))
                .doesNotContain("Date:");
        assertThat(text("<head>The Speech, %s, at Rome</head>".formatted(DATE)))
                .doesNotContain("Date:");
    }

    private String text(String document) throws IOException {
        Path file = Files.createDirectories(folder.resolve("tei")).resolve("volume.xml");
        Files.writeString(
                file,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
                <div type="document" xml:id="d1">%s</div></body></text></TEI>
                """
                        .formatted(document));
        return Files.readString(Run.built(file, folder.resolve("site")).resolve("volume/d1.txt"));
    }
}
