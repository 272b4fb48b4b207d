package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a register quotes of each entry. */
class RegisterEvidenceTest {

    @TempDir Path folder;

    @Test
    void groupsPassagesByRole() throws IOException {
        Element entry =
                entry(
                        document(
                                        "d1",
                                        "From <persName type=\"from\" ref=\"#ann\">Ann</persName>",
                                        "")
                                + document(
                                        "d2",
                                        "To <persName type=\"to\" ref=\"#ann\">Ann</persName>",
                                        "We saw <persName ref=\"#ann\">Ann</persName>."));
        assertThat(entry.select("p.role").eachText())
                .containsExactly("Sender 1", "Receiver 1", "Mentioned 1");
        assertThat(entry.select(".passages").eachText())
                .containsExactly(
                        "From Ann 1 May 1901 From Ann",
                        "To Ann 1 May 1901 To Ann",
                        "To Ann 1 May 1901 We saw Ann.");
    }

    @Test
    void namesNoRoleWhereThereIsNone() throws IOException {
        Element entry =
                entry(document("d1", "Report", "We saw <persName ref=\"#ann\">Ann</persName>."));
        assertThat(entry.select("p.role")).isEmpty();
        assertThat(entry.select(".passages").text()).isEqualTo("Report 1 May 1901 We saw Ann.");
    }

    private Element entry(String documents) throws IOException {
        Path file = Files.createDirectories(folder.resolve("tei")).resolve("volume.xml");
        Files.writeString(
                file,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
                <person xml:id="ann"><persName>Ann</persName></person></listPerson></standOff>
                <text><body>%s</body></text></TEI>
                """
                        .formatted(documents));
        Path site = Run.built(file, folder.resolve("site"));
        return Jsoup.parse(site.resolve("persons.html")).selectFirst("#ann");
    }

    private static String document(String id, String head, String words) {
        return """
        <div type="document" xml:id="%s"><head>%s</head>
        <opener><dateline><date when="1901-05-01">1 May 1901</date></dateline></opener>
        <p>%s</p></div>
        """
                .formatted(id, head, words);
    }
}
