package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site will still be read when whoever made it is gone (the Endings Principles for Digital
 * Longevity, 2.2.1): held on the bundled edition and on one with every kind of page.
 */
class EndingsTest {

    private static final Pattern HOST = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:)?//.*");
    private static final Pattern IN_STYLE = Pattern.compile("(?i)url\\(|@import");
    private static final Pattern IN_SCRIPT = Pattern.compile("https?://(?!www\\.w3\\.org)");

    @TempDir private static Path folder;

    @BeforeAll
    static void build() {
        for (var edition :
                Map.of("telegram", "tei", "harbour", "src/test/resources/editions/harbour/tei")
                        .entrySet()) {
            Run run =
                    Run.embtel(
                            "build",
                            edition.getValue(),
                            "-o",
                            folder.resolve(edition.getKey()).toString());
            assertThat(run.code()).as(run.err()).isZero();
        }
    }

    @Test
    void loadsNothingFromAnotherHost() throws IOException {
        var loaded = new ArrayList<String>();
        for (var page : pages().entrySet()) {
            for (Element element :
                    page.getValue()
                            .select("script[src], img[src], iframe, object, embed, link[href]")) {
                String address =
                        element.hasAttr("src") ? element.attr("src") : element.attr("href");
                boolean says = element.attr("rel").matches("canonical|license");
                if (!says && HOST.matcher(address).matches()) {
                    loaded.add(page.getKey() + ": " + element);
                }
            }
        }
        assertThat(loaded).isEmpty();
    }

    @Test
    void hasOnlyRelativeLinksToItself() throws IOException {
        for (var page : pages().entrySet()) {
            assertThat(page.getValue().select("a[href^=/], a[href^=file]").eachAttr("href"))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void namesNothingByAQuery() throws IOException {
        for (var page : pages().entrySet()) {
            assertThat(
                            page.getValue().select("a[href]").eachAttr("href").stream()
                                    .filter(address -> !HOST.matcher(address).matches())
                                    .filter(address -> address.contains("?")))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void needsNoServerForAnythingThatAReaderSends() throws IOException {
        for (var page : pages().entrySet()) {
            assertThat(page.getValue().select("form[method=post], form[action*=//]"))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void hasItsSourcesInItAndLeadsToThem() throws IOException {
        assertThat(folder.resolve("telegram/tei/frus1958-60v10p1.xml"))
                .hasSameTextualContentAs(Path.of("tei/frus1958-60v10p1.xml"));
        assertThat(page("telegram/about.html").select("a[href='tei/frus1958-60v10p1.xml']"))
                .isNotEmpty();
        assertThat(page("telegram/data.html").select("a[href='tei/frus1958-60v10p1.xml']"))
                .isNotEmpty();
    }

    @Test
    void saysItsVersionAndLicenceOnEveryPageThatHasAnAddress() throws IOException {
        for (var page : pages().entrySet()) {
            if (page.getKey().matches("telegram/(?!404).*")) {
                String footer = page.getValue().select(".site-footer").text();
                assertThat(footer).as(page.getKey()).contains("version 1.0");
                assertThat(footer).as(page.getKey()).contains("Licence");
            }
        }
    }

    @Test
    void reachesOutFromNoScriptAndNoStyle() throws IOException {
        for (Path file : files(".css")) {
            assertThat(IN_STYLE.matcher(Files.readString(file)).find()).as("" + file).isFalse();
        }
        for (Path file : files(".js")) {
            assertThat(IN_SCRIPT.matcher(Files.readString(file)).find()).as("" + file).isFalse();
        }
    }

    @Test
    void saysOnEveryPageWhatItSaysWithoutAScript() throws IOException {
        for (var page : pages().entrySet()) {
            page.getValue().select("noscript").unwrap();
            assertThat(page.getValue().select("main").text()).as(page.getKey()).isNotBlank();
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve(path));
    }

    private static Map<String, Document> pages() throws IOException {
        var pages = new TreeMap<String, Document>();
        for (Path file : files(".html")) {
            pages.put(folder.relativize(file).toString().replace('\\', '/'), Jsoup.parse(file));
        }
        return pages;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
