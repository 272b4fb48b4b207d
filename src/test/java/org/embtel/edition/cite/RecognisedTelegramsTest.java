package org.embtel.edition.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.embtel.edition.model.Part;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.text.Blocks;
import org.embtel.reference.Telegram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A telegram is linked only where post, number and date agree on one document. */
class RecognisedTelegramsTest {

    @TempDir private Path folder;
    private SmallVolume volume;

    @BeforeEach
    void printSomeTelegrams() {
        telegram("Embassy in Greece", "Department of State", "Athens", "1960-03-12", "2506. Text.");
        telegram(
                "Department of State",
                "Embassy in Greece",
                "Washington",
                "1960-03-13",
                "48. Text.");
        telegram("Legation in Bulgaria", "Department of State", "Sofia", "1960-03-14", "48. Text.");
    }

    @Test
    void postAndNumberAgreeing() {
        assertThat(links(fromAthens("Reference: Embtel 2506 and Deptel 48.")))
                .containsExactly("Embtel 2506 -> d1", "Deptel 48 -> d2");
    }

    @Test
    void postThatIsNamed() {
        assertThat(links(fromAthens("Sofia’s 48 to Department")))
                .containsExactly("Sofia’s 48 to Department -> d3");
        assertThat(links(memorandum("In telegram 48 from Sofia")))
                .containsExactly("telegram 48 from Sofia -> d3");
    }

    @Test
    void numberAloneBelongsToTheExchangeThatCitesIt() {
        assertThat(links(fromAthens("He approved telegram 48.")))
                .containsExactly("telegram 48 -> d2");
        assertThat(links(memorandum("He approved telegram 48."))).isEmpty();
        assertThat(links(memorandum("He approved Embtel 2506."))).isEmpty();
    }

    @Test
    void dayThatIsSaidIsOfItsYear() {
        assertThat(links(memorandum("telegram 2506, March 12"))).hasSize(1);
        assertThat(links(memorandum("telegram 2506, March 12, 1960"))).hasSize(1);
        assertThat(links(memorandum("telegram 2506, March 12, 1959"))).isEmpty();
        assertThat(links(memorandum("telegram 2506, April 12"))).isEmpty();
    }

    @Test
    void copyIsCitedByItsOwnNumber() {
        volume().telegram(
                        "Embassy in Greece",
                        "Embassy in Belgium<note n='0' type='source'>Source: Files. Repeated to the"
                                + " Department of State as telegram 1919.</note>",
                        "Athens",
                        "1960-03-15",
                        "13. Text.");

        assertThat(links(fromAthens("Reference: Embtel 1919.")))
                .containsExactly("Embtel 1919 -> d4");
    }

    @Test
    void postIsOneOfSeveralAddressees() {
        telegram(
                "Department of State",
                "Embassies in Cyprus and Greece",
                "Washington",
                "1960-03-15",
                "77. Text.");

        assertThat(links(fromAthens("Reference: Deptel 77."))).containsExactly("Deptel 77 -> d4");
    }

    @Test
    void noteIsNotReadForWhatTheTextCites() {
        assertThat(links(fromAthens("Embtel <note n='1'>2506 is document 1</note> of last week")))
                .isEmpty();
    }

    private String fromAthens(String text) {
        return telegram("Embassy in Greece", "Department of State", "Athens", "1960-03-20", text);
    }

    private String memorandum(String text) {
        return volume().document("Memorandum of Conversation", "Washington", "1960-03-20", text);
    }

    private String telegram(String from, String to, String place, String day, String text) {
        return volume().telegram(from, to, place, day, text);
    }

    private SmallVolume volume() {
        if (volume == null) {
            volume = new SmallVolume(folder);
        }
        return volume;
    }

    /** The recognised links of a document, each as its words and the document it leads to. */
    private List<String> links(String id) {
        ReadVolume read = volume().read();
        var telegrams = new Telegrams(read.model().telegrams().toList());
        Part part = part(read, id);
        var links = new ArrayList<String>();
        for (var found :
                ReferenceFinder.in(part, Blocks.of(part, read.index()), telegrams.of(part))) {
            if (found.reference() instanceof Telegram cited) {
                String words = found.block().text().substring(found.start(), found.end());
                telegrams.find(part, cited).ifPresent(to -> links.add(words + " -> " + to.id()));
            }
        }
        return links;
    }

    private static Part part(ReadVolume read, String id) {
        return read.model().volume().documents().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
