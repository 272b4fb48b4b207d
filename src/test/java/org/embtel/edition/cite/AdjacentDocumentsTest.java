package org.embtel.edition.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Target;
import org.embtel.edition.read.ReadVolume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Supra" and "infra" are linked where the words around leave no doubt. */
class AdjacentDocumentsTest {

    @TempDir private Path folder;

    @Test
    void noteThatSaysNothingElse() {
        assertThat(places("His telegram.<note n='1'>Supra.</note>")).containsExactly("d1");
        assertThat(places("His telegram.<note n='1'><hi>Infra</hi>.</note>")).containsExactly("d3");
        assertThat(places("The meeting.<note n='1'>Held on May 3; see infra.</note>"))
                .containsExactly("d3");
    }

    @Test
    void whatIsSaidToBeThere() {
        assertThat(places("See telegram 12, March 3, supra.")).containsExactly("d1");
        assertThat(places("See the memorandum of conversation, infra.")).containsExactly("d3");
        assertThat(places("See telegram 13, supra.")).isEmpty();
        assertThat(places("See the letter, infra.")).isEmpty();
    }

    @Test
    void footnoteOfTheNeighbour() {
        assertThat(places("See footnote 4, infra.")).containsExactly("d3#d3fn4");
        assertThat(places("See footnote 5, infra.")).isEmpty();
    }

    @Test
    void pagesAndTurnsOfPhraseAreNoNeighbours() {
        assertThat(places("Text.<note n='1'>See supra, p. 12.</note>")).isEmpty();
        assertThat(places("Text.<note n='1'>The letter and memorandum are printed supra.</note>"))
                .isEmpty();
        assertThat(places("see supra in his argument")).isEmpty();
    }

    private List<String> places(String text) {
        var volume = new SmallVolume(folder);
        volume.telegram("Embassy in Greece", "Department of State", "Athens", "1960-03-03", "12.");
        volume.document("Letter", "Athens", "1960-03-04", text);
        volume.document(
                "Memorandum of Conversation",
                "Athens",
                "1960-03-05",
                "Text.<note n='4' xml:id='d3fn4'>Note.</note>");
        ReadVolume read = volume.read();
        Part part = read.model().volume().documents().get(1);
        return Edition.of(List.of(read.model())).recognisedIn(part, read.index()).stream()
                .filter(link -> link.target() instanceof Target.Inside)
                .map(link -> ((Target.Inside) link.target()).anchor())
                .map(to -> to.page().replaceAll(".*/|\\.html", "") + id(to))
                .toList();
    }

    private static String id(Anchor anchor) {
        return anchor.id().isEmpty() ? "" : "#" + anchor.id();
    }
}
