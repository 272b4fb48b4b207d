package org.embtel.edition.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.model.Target;
import org.embtel.edition.read.ReadVolume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Ibid." is linked while every source cited since the source note is understood. */
class IbidResolverTest {

    private static final String SOURCE =
            "Source: Department of State, Central Files, 781.00/3–1260. Secret.";

    @TempDir private Path folder;

    @Test
    void filesOfTheSourceNote() {
        assertThat(papers(SOURCE, "In telegram 9 he agreed. (Ibid., 781.00/3–1360)"))
                .containsExactly("Department of State, Central Files");
    }

    @Test
    void filesCitedJustBefore() {
        String library = "Source: Eisenhower Library, Whitman File. Secret.";
        String cited =
                "(Department of State, Central Files, 781.00/3–1360) See ibid., 781.00/3–1460.";

        assertThat(papers(library, "(Ibid., 781.00/3–1360)")).isEmpty();
        assertThat(papers(library, cited)).isEmpty();
        assertThat(papers(SOURCE, "Not printed.</note> Text.<note n='2'>" + cited))
                .containsExactly("Department of State, Central Files");
    }

    @Test
    void anotherSourceInBetween() {
        assertThat(papers(SOURCE, "See Foreign Relations, 1958. (Ibid., 781.00/3–1360)")).isEmpty();
        assertThat(papers(SOURCE, "(Kennedy Library, Bowles Papers) Ibid., 781.00/3–1360."))
                .isEmpty();
    }

    @Test
    void pageOfABookIsNoFile() {
        assertThat(papers(SOURCE, "Ibid., p. 12.")).isEmpty();
    }

    private List<String> papers(String source, String note) {
        var volume = new SmallVolume(folder);
        volume.document(
                "Memorandum<note n='0' type='source'>" + source + "</note>",
                "Washington",
                "1960-03-12",
                "Text.<note n='1'>" + note + "</note>");
        ReadVolume read = volume.read();
        Part part = read.model().volume().documents().get(0);
        return Edition.of(List.of(read.model())).recognisedIn(part, read.index()).stream()
                .filter(link -> link.target() instanceof Target.Registered)
                .map(link -> ((Target.Registered) link.target()).entry())
                .filter(entry -> entry.kind() == RegisterKind.ARCHIVES)
                .map(entry -> entry.group() + ", " + entry.name())
                .toList();
    }
}
