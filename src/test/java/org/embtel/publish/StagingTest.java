package org.embtel.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.embtel.kit.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir Path work;

    @Test
    void putsTheOldSiteBackWhenTheNewOneCannotTakeItsPlace() throws IOException {
        Path site = work.resolve("site");
        publish(site, "old");
        Map<String, String> before = Folders.digests(site);

        try (Staging staging = Staging.open(site)) {
            staging.write("index.html", "new");
            // Whoever cleans up beside the site makes the second of the two renames fail.
            Files.move(work.resolve(".site.embtel-new"), work.resolve("taken-away"));
            assertThatThrownBy(staging::publish).isInstanceOf(NoSuchFileException.class);
        }

        assertThat(Folders.digests(site)).isEqualTo(before);
        try (var beside = Files.list(work)) {
            assertThat(beside).containsExactlyInAnyOrder(site, work.resolve("taken-away"));
        }
    }

    @Test
    void leavesNoTraceOfWhatWasNotPublished() throws IOException {
        try (Staging staging = Staging.open(work.resolve("site"))) {
            staging.write("deep/down/page.html", "half a site");
        }
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void keepsTheFolderForOneBuildAtATime() throws IOException {
        Path site = work.resolve("site");
        try (Staging first = Staging.open(site)) {
            first.write("index.html", "of the first");
            assertThatThrownBy(() -> Staging.open(site))
                    .isInstanceOf(Staging.FolderInUseException.class);
            first.publish();
        }
        assertThat(Folders.digests(site)).containsOnlyKeys(".embtel", "index.html");
        publish(site, "of the second");
        assertThat(site.resolve("index.html")).hasContent("of the second");
        try (var beside = Files.list(work)) {
            assertThat(beside).containsExactly(site);
        }
    }

    @Test
    void isNotKeptOutByWhatAKilledBuildLeftBehind() throws IOException {
        Path site = work.resolve("site");
        Files.writeString(work.resolve(".site.embtel-lock"), "of a build that was killed");
        publish(site, "new");
        assertThat(site.resolve("index.html")).hasContent("new");
    }

    @Test
    void refusesToWriteOutsideTheSite() throws IOException {
        try (Staging staging = Staging.open(work.resolve("site"))) {
            assertThatThrownBy(() -> staging.write("../escaped.html", "page"))
                    .hasMessageContaining("outside the site");
        }
        assertThat(work).isEmptyDirectory();
    }

    private static void publish(Path site, String content) throws IOException {
        try (Staging staging = Staging.open(site)) {
            staging.write("index.html", content);
            staging.publish();
        }
    }
}
