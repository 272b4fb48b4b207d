package org.embtel.override;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.embtel.kit.Folders;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition changes one feature of a script by one file, or a whole script. */
class OwnScriptsTest {

    private static final String BOX = "\"Editorial marks\"";

    @TempDir private Path edition;

    @BeforeEach
    void writeALetter() throws IOException {
        Folders.write(edition, "tei/letter.xml", Letter.saying("Dear Sir."));
    }

    @Test
    void scriptsArePublishedWithoutTheirModules() throws IOException {
        Path js = build();
        assertThat(js.resolve("search.js")).content().contains("// js/search/ranking.mjs");
        assertThat(js.resolve("search")).doesNotExist();
        assertThat(js.resolve("shared")).doesNotExist();
    }

    @Test
    void aModuleOfTheEditionComesInThePlaceOfOurs() throws IOException {
        Folders.write(
                edition,
                "site-assets/js/pages/page-label.mjs",
                "export const plainLabel = (own) => own;\r\n");

        Path js = build();

        assertThat(js.resolve("pages.js"))
                .content()
                .contains("const plainLabel = (own) => own;\nreturn { plainLabel };")
                .contains("// js/pages/main.mjs");
        assertThat(js.resolve("pages")).doesNotExist();
    }

    @Test
    void aModuleOfTheEditionMayImportOthersOfIts() throws IOException {
        Folders.write(
                edition,
                "site-assets/js/edition/main.mjs",
                "import { own } from \"./own.mjs\";\nown();\n");
        Folders.write(
                edition, "site-assets/js/edition/own.mjs", "export const own = () => alert(1);\n");

        Path js = build();

        assertThat(js.resolve("edition.js"))
                .content()
                .contains("const own = () => alert(1);")
                .doesNotContain("popover");
        assertThat(js.resolve("edition")).doesNotExist();
    }

    @Test
    void aWholeScriptOfTheEditionComesInThePlaceOfOurs() throws IOException {
        Folders.write(edition, "site-assets/js/search.js", "/* own */\n");
        assertThat(build().resolve("search.js")).hasContent("/* own */");
    }

    @Test
    void otherScriptsAndModulesOfTheEditionAreLeftAsTheyAre() throws IOException {
        Folders.write(edition, "site-assets/js/map/main.mjs", "export default 1;\n");
        Folders.write(edition, "site-assets/js/search/index.js", "export default 2;\n");

        Path js = build();

        assertThat(js.resolve("map/main.mjs")).hasContent("export default 1;");
        assertThat(js.resolve("search/index.js")).hasContent("export default 2;");
    }

    @Test
    void theBoxReadingIsTakenUnderItsFormerName() throws IOException {
        Folders.write(edition, "site-assets/js/look.js", "/* own box */\n");

        Path js = build();

        assertThat(js.resolve("preferences.js")).hasContent("/* own box */");
        assertThat(js.resolve("look.js")).hasContent("/* own box */");
    }

    @Test
    void anOwnScriptOfPagesFindsTheBoxReadingUnderItsFormerName() throws IOException {
        Folders.write(edition, "site-assets/js/edition.js", "/* asks for look.js */\n");
        assertThat(build().resolve("look.js")).content().contains(BOX);
    }

    @Test
    void aModuleThatCannotBeTakenIsToldAndLeftOut() throws IOException {
        Folders.write(
                edition, "site-assets/js/search/time.mjs", "const own = 1;\nexport default own;\n");

        Run run = run();

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "assets/js/search/time.mjs:2: warning: E611 script-not-bundled",
                        "cannot be put into a script: export default own;",
                        "until then assets/js/search.js is the default one");
        assertThat(edition.resolve("_site/assets/js/search.js"))
                .content()
                .contains("const isOfTime =")
                .doesNotContain("export");
    }

    private Run run() {
        return Run.embtel(
                "build",
                edition.resolve("tei").toString(),
                "-o",
                edition.resolve("_site").toString());
    }

    /** Gives the folder of scripts. */
    private Path build() {
        Run run = run();
        assertThat(run.code()).as(run.err()).isZero();
        return edition.resolve("_site/assets/js");
    }
}
