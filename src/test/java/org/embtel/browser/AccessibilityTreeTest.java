package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages as screen readers get them: roles, names and states, held against trees that were read.
 * With {@code -Daria.update=true} the trees are written anew; read the difference.
 */
@Tag("browser")
@ExtendWith(Browsers.class)
class AccessibilityTreeTest {

    private static final Path TREES = Path.of("src/test/resources/aria");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "harbour/index.html",
                "harbour/ch1.html",
                "harbour/d2.html",
                "harbour/pages.html",
                "persons.html",
                "chronology.html",
                "reading-list.html",
                "data.html",
                "about.html",
                "404.html"
            })
    void isWhatWasRead(String path, Reader reader) throws IOException {
        Page page =
                reader.open(reader.harbour(), path, window -> window.setViewportSize(1400, 900));
        String tree = page.locator("body").ariaSnapshot() + "\n";
        Path read = TREES.resolve(path.replace('/', '-').replace(".html", ".yaml"));
        if (Boolean.getBoolean("aria.update")) {
            Files.createDirectories(TREES);
            Files.writeString(read, tree);
        }
        assertThat(tree).isEqualTo(Files.readString(read));
    }
}
