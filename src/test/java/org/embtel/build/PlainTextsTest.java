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
                                "<pb n='1'/><head>A letter</head><p>One <pb n='2'/>two.</p><pb n='3'/>"
                                        + "<p>Three.<note n='1'>Note.</note></p><pb n='4'/><pb/>"))
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
