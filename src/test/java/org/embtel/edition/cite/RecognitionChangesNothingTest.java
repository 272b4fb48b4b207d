package org.embtel.edition.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Recognition adds links and registers; it never changes a character. */
class RecognitionChangesNothingTest {

    private Path folder;

    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("recognition");
    }

    @AfterTry
    void close() throws IOException {
        Folders.delete(folder);
    }

    /** Each try builds a whole site, with as many documents as make that worth the while. */
    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void textOfParagraphsIsThatOfTheSource(@ForAll("prose") @Size(60) List<String> prose)
            throws IOException {
        List<String> paragraphs = new ArrayList<>(prose);
        paragraphs.add("Text: 11 <hi>Bevans</hi> 1283.");
        Path source = folder.resolve("tei");
        Files.createDirectories(source);
        Files.writeString(source.resolve("v.xml"), volume(paragraphs));

        Run run = Run.embtel("build", source.toString(), "-o", folder.resolve("site").toString());

        assertThat(run.err()).doesNotContain("error:");
        int links = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Element text = transcription(i);
            links += text.select("a.recognised").size();
            assertThat(letters(text.text())).isEqualTo(letters(plain(paragraphs.get(i))));
        }
        assertThat(links).isPositive();
    }

    private Element transcription(int i) throws IOException {
        Path page = folder.resolve("site/v/d" + (i + 1) + ".html");
        Element text = Jsoup.parse(page).selectFirst("[data-transcription] .tei-p");
        text.select("[data-generated], .note-mark").remove();
        return text;
    }

    private static String plain(String tei) {
        return tei.replaceAll("<note.*?</note>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String volume(List<String> paragraphs) {
        var tei =
                new StringBuilder("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>");
        tei.append("<titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text><body>");
        for (int i = 0; i < paragraphs.size(); i++) {
            tei.append("<div type='document' xml:id='d%d'>".formatted(i + 1));
            tei.append("<head>Telegram From the Embassy in Greece to the Department of State");
            tei.append("</head><p>").append(paragraphs.get(i)).append("</p></div>");
        }
        return tei.append("</body></text></TEI>").toString();
    }

    @Provide
    Arbitrary<List<String>> prose() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "Embtel ",
                        "<gloss>Embtel</gloss> ",
                        "12",
                        "12<note n='1'>Deptel 12, <hi>supra</hi>.</note> ",
                        "telegrams 12 and ",
                        "<hi rend='italic'>11</hi> ",
                        "Bevans 1283",
                        "11 Bevans 1283; ",
                        "59 Stat. ",
                        "(pt. 2)\n   1031 ",
                        "P.<lb/>L. 480",
                        "TIAS<pb n='3'/> 1234",
                        " to  \n Athens ",
                        "&amp; ",
                        "&lt;",
                        "ibid. ",
                        "é–—’",
                        "<persName>Paul</persName>’s 12 ",
                        ", ");
        return pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list)).list();
    }
}
