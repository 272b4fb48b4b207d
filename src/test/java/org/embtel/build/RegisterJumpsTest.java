package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way through a long page of a register. */
class RegisterJumpsTest {

    private static final List<String> NAMES = List.of("Ames", "Ávila", "Brook", "de Brie", "Zoll");

    @TempDir Path folder;

    @Test
    void leadsToTheFirstOfEachLetter() throws IOException {
        assertThat(jumps(60, "persons.html")).containsExactly("A p0", "B p12", "D p13", "Z p14");
    }

    @Test
    void leadsToTheFirstOfTwoLettersWhereThePageHasOne() throws IOException {
        assertThat(jumps(700, "persons-a.html")).containsExactly("Am p0", "Av p1");
    }

    @Test
    void isNotThereWhereThePageIsShort() throws IOException {
        assertThat(jumps(20, "persons.html")).isEmpty();
    }

    /** Each with the person it leads to. */
    private List<String> jumps(int persons, String page) throws IOException {
        Path file = Files.createDirectories(folder.resolve("tei")).resolve("volume.xml");
        Files.writeString(
                file,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>%s</listPerson>
                </standOff><text><body><head>A letter</head></body></text></TEI>
                """
                        .formatted(
                                IntStream.range(0, persons)
                                        .mapToObj(RegisterJumpsTest::person)
                                        .collect(Collectors.joining())));
        Path site = Run.built(file, folder.resolve("site"));
        return Jsoup.parse(site.resolve(page)).select("nav[aria-label=On this page] a").stream()
                .map(RegisterJumpsTest::said)
                .toList();
    }

    private static String said(Element link) {
        return link.text() + " " + link.attr("href").replaceFirst(".*#", "");
    }

    private static String person(int number) {
        String name = NAMES.get(number % NAMES.size()) + " " + number;
        return "<person xml:id=\"%s\"><persName>%s</persName></person>"
                .formatted("p" + number, name);
    }
}
