package org.embtel.tei.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.embtel.tei.name.PersonalName.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with their parts. */
class PersonalNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # written                       | language | inverted                  | in running text
                    Sherrill Brown Wells            |    | Wells, Sherrill Brown           | Sherrill Brown Wells
                    Lorraine Lees                   |    | Lees, Lorraine                  | Lorraine Lees
                    Landa, Ronald D.                |    | Landa, Ronald D.                | Ronald D. Landa
                    William F. Sanford, Jr.         |    | Sanford, William F., Jr.        | William F. Sanford, Jr.
                    W. Taylor Fain III              |    | Fain, W. Taylor, III            | W. Taylor Fain III
                    C.C.Rafn                        |    | Rafn, C.C.                      | C.C. Rafn
                    Alfred C. Schlesinger, Ph.D.    |    | Schlesinger, Alfred C.          | Alfred C. Schlesinger
                    Prof. Dr. Hans Müller           | de | Müller, Hans                    | Hans Müller
                    Jebb, Sir Hubert Miles          |    | Jebb, Hubert Miles              | Hubert Miles Jebb
                    Ahmad Hussein, Lieutenant Colonel |  | Hussein, Ahmad                  | Ahmad Hussein
                    Aaron Butts, University of Here |    | Butts, Aaron                    | Aaron Butts
                    Shakespeare, William, 1564-1616.|    | Shakespeare, William            | William Shakespeare
                    Audoux, Marguerite (1863-1937)  | fr | Audoux, Marguerite              | Marguerite Audoux
                    Johannes "Hans" Döring          |    | Döring, Johannes                | Johannes Döring
                    Hg. und erläutert von Ada Archer| de | Archer, Ada                     | Ada Archer
                    Anna van Houten                 |    | van Houten, Anna                | Anna van Houten
                    Houten, Anna van                |    | Houten, Anna van                | Anna van Houten
                    Niklas von Hülsen               |    | Hülsen, Niklas von              | Niklas von Hülsen
                    Ludwig van der Rohe             |    | van der Rohe, Ludwig            | Ludwig van der Rohe
                    Alexis de Tocqueville           | fr | Tocqueville, Alexis de          | Alexis de Tocqueville
                    Charles De Gaulle               |    | De Gaulle, Charles              | Charles De Gaulle
                    Jean de La Fontaine             | fr | La Fontaine, Jean de            | Jean de La Fontaine
                    Tariq al-Hashimi                |    | al-Hashimi, Tariq               | Tariq al-Hashimi
                    Abd al-Salam Jalud              |    | Jalud, Abd al-Salam             | Abd al-Salam Jalud
                    Gabriel García Márquez          | es | García Márquez, Gabriel         | Gabriel García Márquez
                    José Ortega y Gasset            |    | Ortega y Gasset, José           | José Ortega y Gasset
                    Bartók Béla                     | hu | Bartók, Béla                    | Bartók Béla
                    毛泽东                           | zh | 毛, 泽东                         | 毛泽东
                    欧阳修                           | zh | 欧阳, 修                         | 欧阳修
                    山田 太郎                        | ja | 山田, 太郎                       | 山田 太郎
                    Булгаков Михаил Афанасьевич     | ru | Булгаков, Михаил Афанасьевич    | Михаил Афанасьевич Булгаков
                    """)
    void areDividedWhereItCanBeTold(
            String written, String language, String inverted, String natural) {
        PersonalName name = PersonalName.of(written, Objects.requireNonNullElse(language, ""));
        assertThat(name.inverted()).isEqualTo(inverted);
        assertThat(name.natural()).isEqualTo(natural);
        assertThat(name.isDivided()).isTrue();
        assertThat(name.organisation()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Plato                     |
                    Alexander of Hales        |
                    Tante Emma                |
                    Dionysius bar Salibi      |
                    A., fl. 1593.             |
                    山田太郎                   | ja
                    Jón Helgason              | is
                    """)
    void stayWholeWhereItCannot(String written, String language) {
        PersonalName name = PersonalName.of(written, Objects.requireNonNullElse(language, ""));
        assertThat(name.isDivided()).isFalse();
        assertThat(name.organisation()).isFalse();
        assertThat(name.inverted()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Office",
                "Office of the Historian",
                "Klassik Stiftung Weimar",
                "Bodleian Digital Library Systems and Services",
                "Sächsisches Ministerium für Wissenschaft, Kunst und Volksbildung",
                "Verlag Vandenhoeck & Ruprecht"
            })
    void ofOrganisationsAreTold(String written) {
        assertThat(PersonalName.of(written, "")).isEqualTo(PersonalName.organisation(written, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ada Archer and Ben Baker                 | Archer, Ada; Baker, Ben
                    Archer, Ada; Baker, Ben                  | Archer, Ada; Baker, Ben
                    Alf One/Friedrich Wilhelm Two            | One, Alf; Two, Friedrich Wilhelm
                    Ada Archer, Ben Baker and Cy Cook        | Archer, Ada; Baker, Ben; Cook, Cy
                    Archer and Baker                         | Archer and Baker
                    """)
    void ofSeveralPersonsAreParted(String written, String each) {
        assertThat(PersonalName.listOf(written, "").stream().map(PersonalName::inverted))
                .containsExactly(each.split("; "));
    }

    @Test
    void ofHeadwordsAreDividedAtTheirCommaOnly() {
        assertThat(PersonalName.headword("Firefly, Rufus T.", "").natural())
                .isEqualTo("Rufus T. Firefly");
        assertThat(PersonalName.headword("Deng Xiaoping", "").isDivided()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # encoded, f forename, s surname, l nameLink, g genName, r roleName, m surname type="maiden"
                    f:Anna+ +s:van Houten              | Anna           |     |     | van Houten  |     | van Houten, Anna
                    f:Anna+ +l:van+ +s:Houten          | Anna           |     | van | Houten      |     | van Houten, Anna
                    f:Hugo+ +l:von+ +s:Hofmannsthal    | Hugo           | von |     | Hofmannsthal|     | Hofmannsthal, Hugo von
                    s:Kant+, +f:Immanuel               | Immanuel       |     |     | Kant        |     | Kant, Immanuel
                    s:Kant+ +f:Immanuel                | Immanuel       |     |     | Kant        |     | Kant, Immanuel
                    f:Jean+s:Parisot                   | Jean           |     |     | Parisot     |     | Parisot, Jean
                    f:John+ +f:D.+ +s:Roe+ +g:III      | John D.        |     |     | Roe         | III | Roe, John D., III
                    r:Sir+ +f:Hubert+ +s:Jebb          | Hubert         |     |     | Jebb        |     | Jebb, Hubert
                    Anna +s:van Houten                 | Anna           |     |     | van Houten  |     | van Houten, Anna
                    f:Ada+ +s:One+ (+m:Two+)           | Ada            |     |     | One         |     | One, Ada
                    """)
    void keepThePartsThatAreEncoded(
            String encoded,
            String given,
            String dropping,
            String nonDropping,
            String family,
            String suffix,
            String inverted) {
        PersonalName name = PersonalName.of(pieces(encoded), "");
        assertThat(name.parts().given()).isEqualTo(given);
        assertThat(name.parts().dropping()).isEqualTo(orEmpty(dropping));
        assertThat(name.parts().nonDropping()).isEqualTo(orEmpty(nonDropping));
        assertThat(name.parts().family()).isEqualTo(family);
        assertThat(name.parts().suffix()).isEqualTo(orEmpty(suffix));
        assertThat(name.inverted()).isEqualTo(inverted);
    }

    @Test
    void ofRulersHaveNoSurname() {
        PersonalName name = PersonalName.of(pieces("f:Charles+ +g:II"), "");
        assertThat(name.isDivided()).isFalse();
        assertThat(name.inverted()).isEqualTo("Charles II");
    }

    @Test
    void initialsStandForForenames() {
        assertThat(PersonalName.of("Archer, Anna-Maria B.", "").initials()).isEqualTo("A.-M. B.");
    }

    private static List<Piece> pieces(String encoded) {
        return List.of(encoded.split("\\+")).stream().map(PersonalNameTest::piece).toList();
    }

    private static Piece piece(String one) {
        String text = one.length() > 1 && one.charAt(1) == ':' ? one.substring(2) : one;
        return switch (text.equals(one) ? ' ' : one.charAt(0)) {
            case 'f' -> new Piece("forename", "", text);
            case 's' -> new Piece("surname", "", text);
            case 'm' -> new Piece("surname", "maiden", text);
            case 'l' -> new Piece("nameLink", "", text);
            case 'g' -> new Piece("genName", "", text);
            case 'r' -> new Piece("roleName", "", text);
            default -> new Piece("", "", text);
        };
    }

    private static String orEmpty(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {", Anna", ",", "\u2013", "(1850\u20131901)"})
    void ofHardlyAnyWordsIsRead(String written) {
        assertThat(PersonalName.of(written, "").natural()).isNotNull();
    }
}
