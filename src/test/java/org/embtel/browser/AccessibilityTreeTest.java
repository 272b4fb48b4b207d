package org.embtel.browser;

import java.io.IOException;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "harbour/index.html",
                "harbour/ch1.html",
                "harbour/d2.html",
                "harbour/preface.html",
                "harbour/pages.html",
                "persons.html",
                "persons/brine-otto.html",
                "chronology.html",
                "search.html",
                "reading-list.html",
                "data.html",
                "about.html",
                "404.html"
            })
    void ofAVolumeIsWhatWasRead(String path, Reader reader) throws IOException {
        hold(reader, reader.harbour(), path, path.replace('/', '-').replace(".html", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correspondence", "first"})
    void ofLettersIsWhatWasRead(String page, Reader reader) throws IOException {
        hold(reader, BuiltSite.letters(), page + ".html", "letters-" + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons", "persons-a"})
    void ofALongRegisterIsWhatWasRead(String page, Reader reader) throws IOException {
        hold(reader, reader.longRegister(), page + ".html", "long-register-" + page);
    }

    private static void hold(Reader reader, BuiltSite site, String path, String name)
            throws IOException {
        ReadTree.of(name)
                .isThatOf(reader.open(site, path, window -> window.setViewportSize(1400, 900)));
    }
}
