package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.embtel.kit.Chromium;
import org.embtel.kit.PageLoad;
import org.embtel.kit.WebServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a page may cost a reader with a slow line: bytes, files before the first words, patience.
 */
@Tag("browser")
class BudgetTest {

    /** Much less than the 60 KB that a document's page may weigh: this one is short. */
    private static final int TELEGRAM = 24 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {390, 1000, 1400})
    void theTelegramIsLightAndStaysWhereItIs(int width) throws IOException {
        try (var host = new WebServer(BuiltSite.telegram().folder());
                var chromium = Chromium.start()) {
            PageLoad load = PageLoad.of(chromium.browser(), host.address(Reader.TELEGRAM), width);
            assertThat(load.bytes()).isLessThanOrEqualTo(TELEGRAM);
            assertThat(load.blocking()).containsExactly("/assets/css/edition.css");
            assertThat(load.shifts()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void everyPageOfAVolumeStaysWhereItIs(int width) throws IOException {
        BuiltSite site = BuiltSite.harbour();
        try (var host = new WebServer(site.folder());
                var chromium = Chromium.start()) {
            for (String path : site.pages()) {
                PageLoad load = PageLoad.of(chromium.browser(), host.address(path), width);
                assertThat(load.blocking()).as(path).hasSizeLessThanOrEqualTo(1);
                assertThat(load.shifts()).as(path).isEmpty();
            }
        }
    }
}
