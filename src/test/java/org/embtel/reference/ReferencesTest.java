package org.embtel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    /** About the longest document of a hundred volumes. */
    private static final int LONG = 200_000;

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void spansPointIntoTheTextAsGivenWithItsDashesAndApostrophes() {
        String text = "Re\u00a0Manila’s telegram 12, and 661.61/1–2760";

        assertThat(References.in(text))
                .extracting(mention -> mention.in(text))
                .containsExactly("Manila’s telegram 12", "661.61/1–2760");
    }

    @Test
    void emptyTextCitesNothing() {
        assertThat(References.in("")).isEmpty();
    }

    @Test
    void mentionOfNothingIsRefused() {
        assertThatThrownBy(() -> new ReferenceSpan(3, 3, RelativeReference.SUPRA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ownNumberOfTelegramIsToldFromCitations() {
        String text = "Polto 1742. From USDel. Reference: Polto 1741.";
        OwnNumber own = OwnNumber.inText(List.of(text)).orElseThrow();

        assertThat(References.in(text)).extracting(own::isIn).containsExactly(true, false);
    }

    @Test
    void ownNumberMayStandInTheHeading() {
        assertThat(OwnNumber.inHead("1. Telegram 430 from La Paz, February 9, 1961."))
                .contains(new OwnNumber("", "430"));
        assertThat(
                        OwnNumber.inHead(
                                "Telegram From the Embassy in Greece to the Department of State"))
                .isEmpty();
    }

    @Test
    void departmentIsKnownUnderItsNames() {
        TelegramHead head =
                TelegramHead.of("The Acting Secretary of State to the Secretary of State in Paris")
                        .orElseThrow();

        assertThat(head.from().isDepartment()).isTrue();
        assertThat(head.to().isDepartment()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "12, ",
                "A",
                "Aa ",
                "Aa-",
                "1 Stat. ",
                "telegram ",
                "Embtels 12 and ",
                "Ref: Paris 1 ",
                "ibid., POL ",
                "[",
                "No. ",
                "our ",
                "'s 1",
                "/",
                "111.1 a",
                "Source: ",
                "Secret; ",
                ", ",
                ". ",
                "Embtels 1, 2, 3, ",
                "The ",
                "x Treaty Series "
            })
    void monstrousTextIsReadInNoTime(String piece) {
        String text = piece.repeat(LONG / piece.length());

        Assertions.assertTimeout(
                SOON,
                () -> {
                    References.in(text);
                    SourceNote.parse("Source: " + text);
                    SourceNote.parse(text);
                    TelegramHead.of("Telegram From the " + text);
                    OwnNumber.inText(List.of(text, text));
                });
    }

    @Property
    void mentionsAreInBoundsInOrderAndApart(@ForAll("prose") String text) {
        int free = 0;
        for (ReferenceSpan mention : References.in(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(free);
            assertThat(mention.end())
                    .isGreaterThan(mention.start())
                    .isLessThanOrEqualTo(text.length());
            free = mention.end();
        }
    }

    @Property
    void nothingThrowsWhateverTheText(@ForAll("prose") String text, @ForAll String anything) {
        for (String any : List.of(text, anything, "Source: " + text, "Telegram From " + text)) {
            References.in(any);
            SourceNote.parse(any);
            TelegramHead.of(any);
            OwnNumber.inText(List.of(any));
        }
    }

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "Embtel",
                        "Deptels",
                        "reftel",
                        "telegram",
                        "airgrams",
                        "Dulte",
                        "Poltos",
                        "your",
                        "Rangoon’s",
                        "from",
                        "to",
                        "The",
                        "Hague",
                        "Paris",
                        "Mar",
                        "18",
                        "March 3",
                        "1957",
                        "and",
                        ",",
                        ".",
                        ";",
                        "(",
                        ")",
                        "No.",
                        "A–12",
                        "12",
                        "1234",
                        "Bevans",
                        "UST",
                        "Stat.",
                        "(pt. 2)",
                        "TIAS",
                        "P.L.",
                        "661.61/1–2760",
                        "Lot 59 D 518",
                        "ibid.,",
                        "POL 7",
                        "supra",
                        "Ref:",
                        "State",
                        "Source:",
                        "Secret;",
                        "[",
                        "]",
                        "\u00a0",
                        "–",
                        "Circular",
                        "Treaty Series",
                        "UNTS",
                        "vol.",
                        "p.");
        return words.list().ofMaxSize(30).map(list -> String.join(" ", list));
    }
}
