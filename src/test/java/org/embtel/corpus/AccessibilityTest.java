package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real pages of every kind have no fault that axe can find, and fit a narrow window. */
@Tag("corpus")
@Tag("browser")
class AccessibilityTest {

    /** The narrowest window in which a page must not scroll sideways (WCAG 2.2, 1.4.10). */
    private static final int NARROW = 320;

    /** Every so many pages one is opened in the narrow window. */
    private static final int STEP = 97;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMITTED")
    void axeFindsNothingOnAnyKindOfPage(Corpus corpus) {
        Map<String, Path> kinds = oneOfEachKind(corpus);
        assertThat(kinds).containsKeys("page-contents", "page-document", "page-register");
        try (var browser = new ReadersBrowser(1280, 900)) {
            kinds.forEach(
                    (kind, file) ->
                            assertThat(violations(browser.open(file)))
                                    .as(file.toString())
                                    .isEmpty());
        }
    }

    private static Map<String, Path> oneOfEachKind(Corpus corpus) {
        var kinds = new TreeMap<String, Path>();
        for (Path file : corpus.pages()) {
            kinds.put(Corpus.parse(file).body().className(), file);
        }
        return kinds;
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().flatMap(AccessibilityTest::places).toList();
    }

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMITTED")
    void noPageScrollsSideways(Corpus corpus) {
        List<Path> pages = corpus.pages();
        try (var browser = new ReadersBrowser(NARROW, 700)) {
            for (int i = 0; i < pages.size(); i += STEP) {
                Page page = browser.open(pages.get(i));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(pages.get(i).toString())
                        .isEqualTo(NARROW);
            }
        }
    }
}
