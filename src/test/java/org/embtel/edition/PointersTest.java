package org.embtel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pointers lead: the link of an element, the register's passage, and what a check says. */
class PointersTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what the element has                           | its link
                    ref="#ann"                                       | #ann
                    ref=" #ann "                                     | #ann
                    ref="#none&#10;&#9;#ann"                         | #ann
                    ref="https://x.example/1 #ann"                   | #ann
                    ref="harbour.xml#ann"                            | #ann
                    ref="../indices/harbour.xml#ann"                 | #ann
                    ref="harbour.xml#Mu%CC%88ller"                   | #Müller
                    ref="harbour.xml#M&#xFC;ller"                    | #Müller
                    ref="harbour.xml#Mu&#x308;ller"                  | #Müller
                    ref="harbour.xml#ann" target="#ben"               | #ann
                    corresp="#ben" ref="#ann"                        | #ann
                    key="ann"                                        | #ann
                    ref="p:ann"                                      | #ann
                    ref="Ann, Miss"                                  | ''
                    ref="#two words"                                 | #two_words
                    xml:base="https://x.example/" ref="harbour.xml#ann" | ''
                    xml:base="indices/" ref="harbour.xml#ann"        | #ann
                    xml:base="urn:cts:latinLit:phi0119" ref="harbour.xml#ann" | #ann
                    """)
    void linkAndRegisterAgree(String attributes, String link) throws IOException {
        build(attributes);
        String linked =
                Jsoup.parse(read("harbour/d1.html"))
                        .select("p.tei-p a[data-leads=register]")
                        .attr("href")
                        .replaceFirst(".*[:#]", "#");
        String mentioned =
                Jsoup.parse(read("persons.html")).select(".entry:has(.passages)").attr("id");
        assertThat(linked).isEqualTo(link);
        assertThat(link.isEmpty() ? "" : "#" + mentioned).isEqualTo(link);
    }

    @Test
    void anElementThatNamesAnEntryTwiceMentionsItOnce() throws IOException {
        build("ref=\"#ann\" corresp=\"harbour.xml#ann\"");
        assertThat(Jsoup.parse(read("persons.html")).select(".passages blockquote")).hasSize(1);
    }

    private void build(String attributes) throws IOException {
        Path file = folder.resolve("harbour.xml");
        Files.writeString(
                file,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:base="https://published.example/">
                <teiHeader><encodingDesc><listPrefixDef>
                <prefixDef ident="p" matchPattern="(.+)" replacementPattern="harbour.xml#$1"/>
                </listPrefixDef></encodingDesc></teiHeader>
                <standOff><listPerson>
                <person xml:id="ann"><persName>Ann</persName></person>
                <person xml:id="ben"><persName>Ben</persName></person>
                <person xml:id="two words"><persName>Two Words</persName></person>
                <person xml:id="M&#xFC;ller"><persName>M\u00fcller</persName></person>
                </listPerson></standOff><text><body>
                <div type="document" xml:id="d1"><head>Letter</head>
                <p>We saw <persName %s>her</persName>.</p></div></body></text></TEI>
                """
                        .formatted(attributes));
        Run.built(file, folder.resolve("site"));
    }

    private String read(String page) throws IOException {
        return Files.readString(folder.resolve("site").resolve(page));
    }
}
