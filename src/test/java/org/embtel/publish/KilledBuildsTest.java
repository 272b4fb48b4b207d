package org.embtel.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.embtel.kit.Folders;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment of its publication leaves the old site or the new one, and
 * the next build succeeds. {@code -Dkills=100} kills a hundred instead of ten, {@code -Dkills.seed}
 * chooses other moments.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledBuildsTest {

    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final long SEED = Long.getLong("kills.seed", 16);

    /** After what a build is killed, sooner or later. */
    private enum Moment {
        STAGING(name -> name.startsWith(".site.embtel-new-"), 600_000_000),
        SET_ASIDE(name -> name.equals(".site.embtel-old"), 30_000),
        DISCARDED(name -> name.startsWith(".site.embtel-gone-"), 5_000_000);

        private final Predicate<String> sign;
        private final int mostNanoseconds;

        Moment(Predicate<String> sign, int mostNanoseconds) {
            this.sign = sign;
            this.mostNanoseconds = mostNanoseconds;
        }
    }

    @TempDir private Path folder;
    private Map<String, String> before;
    private Map<String, String> after;

    @BeforeEach
    void buildBoth() throws IOException {
        write("old");
        before = Folders.digests(built("before"));
        write("new");
        after = Folders.digests(built("after"));
    }

    @Test
    void leaveTheOldSiteOrTheNewOne() throws IOException {
        var random = new Random(SEED);
        var found = new TreeMap<String, Integer>();
        for (int kill = 0; kill < KILLS; kill++) {
            Folders.copy(folder.resolve("before"), folder.resolve("site"));
            Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
            kill(moment, random.nextInt(moment.mostNanoseconds));
            found.merge(moment + ": " + state(), 1, Integer::sum);
            assertThat(Folders.digests(built("site"))).isEqualTo(after);
            assertThat(beside()).containsExactly("after", "before", "site", "tei");
            Folders.delete(folder.resolve("site"));
        }
        System.out.println("Builds that were killed, and the site then: " + found);
    }

    private void kill(Moment moment, int nanoseconds) throws IOException {
        Process build =
                new ProcessBuilder(Run.command(WaitingBuild.SMALL, arguments("site")))
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
        while (build.isAlive() && beside().stream().noneMatch(moment.sign)) {
            Thread.onSpinWait();
        }
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        build.destroyForcibly().onExit().join();
    }

    /** Between the two renames the old site stands beside its place, whole. */
    private String state() throws IOException {
        Path site = folder.resolve("site");
        boolean inPlace = Files.exists(site);
        Map<String, String> digests =
                Folders.digests(inPlace ? site : folder.resolve(".site.embtel-old"));
        assertThat(digests).isIn(before, after);
        return digests.equals(after) ? "new" : inPlace ? "old" : "old, set aside";
    }

    private List<String> beside() throws IOException {
        try (var beside = Files.list(folder)) {
            return beside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Path built(String site) {
        Run run = Run.embtel(arguments(site));
        assertThat(run.code()).as(run.err()).isZero();
        return folder.resolve(site);
    }

    private String[] arguments(String site) {
        return new String[] {
            "build",
            folder.resolve("tei").toString(),
            "-o",
            folder.resolve(site).toString(),
            "--search=off"
        };
    }

    private void write(String word) throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        for (int letter = 1; letter <= 12; letter++) {
            Files.writeString(
                    tei.resolve("letter" + letter + ".xml"), Letter.saying("Of " + word + "."));
        }
    }
}
