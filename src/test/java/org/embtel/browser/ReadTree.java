package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The tree of roles, names and states that a screen reader gets of a page, as somebody read it.
 *
 * @param file where it is kept
 */
record ReadTree(Path file) {

    private static final Path TREES = Path.of("src/test/resources/aria");

    /** Where a test serves a site, which is elsewhere each time. */
    private static final Pattern ANY_HOST = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    /** That of a name. */
    static ReadTree of(String name) {
        return new ReadTree(TREES.resolve(name + ".yaml"));
    }

    /** Fails if the page has another; with {@code -Daria.update=true} keeps that one first. */
    void isThatOf(Page page) throws IOException {
        String tree = ANY_HOST.matcher(page.locator("body").ariaSnapshot()).replaceAll("") + "\n";
        if (Boolean.getBoolean("aria.update")) {
            Files.createDirectories(TREES);
            Files.writeString(file, tree);
        }
        assertThat(tree).isEqualTo(Files.readString(file));
    }
}
