package org.embtel.tei.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address in an attribute names. */
class PointerTest {

    @Test
    void anAttributeIsDividedByAllWhiteSpace() {
        assertThat(Pointer.listOf(" #one\n\t#two b.xml#three ", ""))
                .extracting(Pointer::written)
                .containsExactly("#one", "#two", "b.xml#three");
        assertThat(Pointer.listOf("#one https://x.example", "")).hasSize(2);
        assertThat(Pointer.listOf("one two", "")).hasSize(2);
        assertThat(Pointer.listOf(" \n ", "")).isEmpty();
    }

    @Test
    void anIdentifierWithBlanksIsOnePointer() {
        assertThat(Pointer.listOf("#p_One, Ada", "")).containsExactly(Pointer.of("#p_One, Ada"));
        assertThat(Pointer.listOf("#p_One, Ada #p_Two", "")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # written             | stands in      | path of the file       | identifier
                    '#d1'                 | tei/a.xml      | tei/a.xml              | d1
                    b.xml#d1              | tei/a.xml      | tei/b.xml              | d1
                    b.xml                 | tei/a.xml      | tei/b.xml              | ''
                    ../indices/p.xml#p1   | tei/a/b.xml    | tei/indices/p.xml      | p1
                    ./b.xml#x             | a.xml          | b.xml                  | x
                    /tei/b.xml#x          | tei/c/a.xml    | /tei/b.xml             | x
                    ../../b.xml#x         | tei/a.xml      | ../b.xml               | x
                    M%C3%BCller.xml#%C3%BC| tei/a.xml      | tei/Müller.xml         | ü
                    '#Mu%CC%88ller'       | tei/a.xml      | tei/a.xml              | Müller
                    a%20b.xml#100%        | tei/a.xml      | tei/a b.xml            | 100%
                    a+b.xml#c+d           | tei/a.xml      | tei/a+b.xml            | c+d
                    https://x.example/a#b | tei/a.xml      | https://x.example/a    | b
                    """)
    void aFileIsSeenFromTheOneThatAPointerStandsIn(
            String written, String from, String path, String id) {
        Pointer pointer = Pointer.of(written);
        assertThat(pointer.path(from)).isEqualTo(path);
        assertThat(pointer.id()).isEqualTo(id);
    }

    /** U+0075 U+0308 on one side, U+00FC on the other. */
    @Test
    void identifiersAreComparedInComposedForm() {
        String decomposed = "Mu\u0308ller";
        assertThat(Pointer.of("#" + decomposed).id()).isEqualTo("M\u00FCller");
        assertThat(Pointer.normalised(decomposed)).isEqualTo("M\u00FCller");
        assertThat(Pointer.of(decomposed).asId()).isEqualTo("M\u00FCller");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # written    | xml:base, the innermost first             | address
                    b.xml#x      | letters/                                  | letters/b.xml#x
                    b.xml#x      | letters/1850.xml                          | letters/b.xml#x
                    b.xml        | 1850/ ../old/                             | ../old/1850/b.xml
                    i.jpg        | scans/ https://images.example/a/          | https://images.example/a/scans/i.jpg
                    /i.jpg       | https://images.example/a/b                | https://images.example/i.jpg
                    i.jpg        | https://images.example                    | https://images.example/i.jpg
                    '#x'         | letters/                                  | #x
                    gnd:118      | https://images.example/a/                 | gnd:118
                    """)
    void aBaseGoesBefore(String written, String bases, String address) {
        String base = Pointer.base(Stream.of(bases.split(" ")));
        assertThat(new Pointer(written, base).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/a, true, true",
        "gnd:118540238, true, false",
        "javascript:alert(1), true, false",
        "frus1964-68v11#d204, false, false",
        "'#d1', false, false"
    })
    void aSchemeIsTold(String written, boolean scheme, boolean web) {
        assertThat(Pointer.of(written).hasScheme()).isEqualTo(scheme);
        assertThat(Pointer.of(written).isWeb()).isEqualTo(web);
    }
}
