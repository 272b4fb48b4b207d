package org.embtel.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an edition says, no other host is asked, and no file but those of the edition is read:
 * what is in them stands neither in what is printed nor on the site.
 */
class AttacksTest {

    @TempDir Path folder;

    static List<Attack> attacks() {
        return Attack.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void readsNoOtherFileAndAsksNoHost(Attack attack) throws IOException {
        Path site = folder.resolve("_site");
        try (var trap = new Trap(folder)) {
            Path edition = folder.resolve("edition");
            attack.write(edition, trap::aimed);
            Run run = attack.needsPages() ? build(edition, site) : check(edition);
            assertThat(run.code()).as(run.err()).isIn(0, 1);
            assertThat(run.err() + run.out()).doesNotContain(Trap.SECRET);
            assertThat(run.err() + run.out())
                    .doesNotContain("\"" + System.getProperty("user.home") + "\"")
                    .doesNotContain("\"" + System.getenv("PATH") + "\"");
            assertThat(Trap.holding(site)).isEmpty();
            assertThat(trap.asked()).isEmpty();
        }
    }

    private static Run build(Path edition, Path site) {
        return Run.pages(edition.resolve("tei"), site);
    }

    private static Run check(Path edition) {
        return Run.embtel("check", edition.resolve("tei").toString());
    }

    @Test
    void areMoreThanAHundred() {
        assertThat(attacks()).hasSizeGreaterThan(100);
    }

    @Test
    void aRuleReadsWhatLiesInTheEdition() throws IOException {
        try (var trap = new Trap(folder)) {
            Path edition = folder.resolve("edition");
            Files.createDirectories(edition.resolve("lists"));
            Files.writeString(edition.resolve("lists/persons.xml"), "<list>Ann</list>");
            new Attack("", "rules", "doc(\"../lists/persons.xml\")").write(edition, trap::aimed);
            assertThat(check(edition).err()).contains("E231", "Ann");
        }
    }
}
