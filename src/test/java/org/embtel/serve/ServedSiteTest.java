package org.embtel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown is the site that a build writes, and nothing else. */
class ServedSiteTest {

    private static final List<String> EDITIONS =
            List.of("tei", "src/test/resources/editions/harbour/tei");

    @TempDir private Path folder;

    @Test
    void isByteForByteWhatABuildWrites() throws IOException {
        for (String edition : EDITIONS) {
            Path own = folder.resolve(edition);
            Path site = own.resolve("site");
            try (Shown shown = Shown.copyOf(Path.of(edition), own)) {
                Run run = Run.embtel("build", own.resolve("tei").toString(), "-o", site.toString());
                assertThat(run.code()).as(run.err()).isZero();
                for (String path : Folders.digests(site).keySet()) {
                    if (!path.equals(".embtel")) {
                        assertSame(shown, path, Files.readAllBytes(site.resolve(path)));
                    }
                }
            }
        }
    }

    private static void assertSame(Shown shown, String path, byte[] built) {
        if (path.equals("404.html") || path.endsWith("sitemap.xml") || path.endsWith(".zip")) {
            return;
        }
        if (path.endsWith(".html")) {
            assertThat(shown.page("/" + path))
                    .as(path)
                    .isEqualTo(new String(built, StandardCharsets.UTF_8));
        } else {
            assertThat(shown.get("/" + path).body()).as(path).isEqualTo(built);
        }
    }

    @Test
    void hasTheImagesAmongTheTranscriptionsThatPagesShow() throws IOException {
        String figures = "<graphic url='map 1.png'/><graphic url='../plan.jpg'/>";
        try (Shown shown =
                Shown.of(Letters.saying("Dear Sir.<figure>" + figures + "</figure>"), folder)) {
            shown.write("tei/map 1.png", "map");
            shown.write("tei/unshown.png", "nobody's");
            shown.write("plan.jpg", "plan");
            assertThat(shown.page("/letter.html"))
                    .contains("src=\"tei/map%201.png\"", "src=\"plan.jpg\"");
            assertThat(shown.get("/tei/map%201.png").body()).asString().isEqualTo("map");
            assertThat(type(shown, "/tei/map%201.png")).isEqualTo("image/png");
            assertThat(shown.get("/plan.jpg").body()).asString().isEqualTo("plan");
            assertThat(shown.get("/tei/unshown.png").statusCode()).isEqualTo(404);
            assertThat(shown.get("/tei/missing.png").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void hasEveryKindOfFileUnderItsType() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            shown.write("site-assets/scan.JPG", "not really");
            assertThat(type(shown, "/")).isEqualTo("text/html; charset=utf-8");
            assertThat(type(shown, "/assets/css/edition.css")).isEqualTo("text/css; charset=utf-8");
            assertThat(type(shown, "/assets/js/edition.js"))
                    .isEqualTo("text/javascript; charset=utf-8");
            assertThat(type(shown, "/assets/icon.svg")).isEqualTo("image/svg+xml");
            assertThat(type(shown, "/assets/scan.JPG")).isEqualTo("image/jpeg");
            assertThat(type(shown, "/tei/letter.xml")).isEqualTo("application/xml");
        }
    }

    private static String type(Shown shown, String path) {
        return shown.get(path).headers().firstValue("Content-Type").orElseThrow();
    }

    @Test
    void answersToShortAddressesAsTheHostsOfSitesDo() throws IOException {
        try (Shown shown =
                Shown.copyOf(Path.of("src/test/resources/editions/harbour/tei"), folder)) {
            assertThat(shown.page("/harbour/")).isEqualTo(shown.page("/harbour/index.html"));
            assertThat(shown.page("/about")).isEqualTo(shown.page("/about.html"));
            var moved = shown.get("/harbour");
            assertThat(moved.statusCode()).isEqualTo(302);
            assertThat(moved.headers().firstValue("Location")).contains("/harbour/");
        }
    }

    @Test
    void showsTheSitesOwnPageForAddressesThatAreNotThere() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            assertThat(shown.get("/no/such/page.html").statusCode()).isEqualTo(404);
            assertThat(shown.page("/no/such/page.html")).contains("This page is not here");
        }
    }
}
