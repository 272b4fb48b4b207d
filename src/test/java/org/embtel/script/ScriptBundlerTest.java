package org.embtel.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Modules become one classic script. */
class ScriptBundlerTest {

    private static final String WORDS =
            """
            /* Words. */

            const MARKS = /[.,]/g;

            export const plain = (word) => word.replace(MARKS, "");
            export async function later() {}
            """;

    private final Map<String, String> modules = new HashMap<>();

    @Test
    void eachModuleStandsInAFunctionAfterThoseThatItImports() throws ScriptException {
        modules.put("js/shared/words.mjs", WORDS);
        modules.put(
                "js/page/main.mjs",
                """
                import { plain } from "../shared/words.mjs";
                import { say } from "./say.mjs";

                say(plain("a."));
                """);
        modules.put(
                "js/page/say.mjs",
                """
                import { plain as bare } from "../shared/words.mjs";
                export const say = (text) => alert(bare(text));
                """);

        assertThat(bundle())
                .isEqualTo(
                        """
                        /* Put together by Embtel from js/page/main.mjs and what that imports. */
                        (() => {
                        "use strict";

                        // js/shared/words.mjs
                        const js_shared_words = (() => {
                        const MARKS = /[.,]/g;

                        const plain = (word) => word.replace(MARKS, "");
                        async function later() {}
                        return { plain, later };
                        })();

                        // js/page/say.mjs
                        const js_page_say = (({ plain: bare }) => {
                        const say = (text) => alert(bare(text));
                        return { say };
                        })(js_shared_words);

                        // js/page/main.mjs
                        (({ plain }, { say }) => {
                        say(plain("a."));
                        })(js_shared_words, js_page_say);
                        })();
                        """);
    }

    @Test
    void anImportMayStandOnSeveralLinesAndAnotherMayBeMadeWhenItIsWanted() throws ScriptException {
        modules.put("js/shared/words.mjs", WORDS);
        modules.put(
                "js/page/main.mjs",
                """
                import {
                  plain,
                  later,
                } from "../shared/words.mjs";
                import("./pagefind.js").then(plain, later);
                """);

        assertThat(bundle())
                .contains(
                        "(({ plain, later }) => {\nimport(\"./pagefind.js\").then(plain, later);");
    }

    @Test
    void commentsOnLinesOfTheirOwnStayBehind() throws ScriptException {
        modules.put(
                "js/page/main.mjs",
                """
                /*! Rights. */
                // One.
                /** Two,
                 * three. */
                const a = 1; // four
                  /* five */
                /* six */ const b = 2; /* seven */
                """);
        assertThat(bundle())
                .contains(
                        """
                        (() => {
                        /*! Rights. */
                        const a = 1; // four
                        /* six */ const b = 2; /* seven */
                        })();
                        """);
    }

    @Test
    void aLiteralOfSeveralLinesStaysAsItIs() throws ScriptException {
        String literal = "const style = `\n/* in a literal */\n// so is this\n`;\n";
        modules.put("js/page/main.mjs", literal);
        assertThat(bundle()).contains(literal);
    }

    @Test
    void aModuleThatIsNotThereIsToldWhereItIsImported() {
        modules.put("js/page/main.mjs", "import { a } from \"./a.mjs\";\n");
        assertThat(told()).isEqualTo("js/page/main.mjs: js/page/a.mjs is not there");
    }

    @Test
    void aNameThatAModuleDoesNotExportIsTold() {
        modules.put("js/page/main.mjs", "import { plan } from \"../shared/words.mjs\";\n");
        modules.put("js/shared/words.mjs", WORDS);
        assertThat(told()).isEqualTo("js/page/main.mjs: js/shared/words.mjs does not export plan");
    }

    @Test
    void modulesThatImportEachOtherAreTold() {
        modules.put("js/page/main.mjs", "import { a } from \"./a.mjs\";\n");
        modules.put("js/page/a.mjs", "import { b } from \"./b.mjs\";\nexport const a = 1;\n");
        modules.put("js/page/b.mjs", "import { a } from \"./a.mjs\";\nexport const b = 1;\n");
        assertThat(told())
                .isEqualTo("js/page/b.mjs: imports js/page/a.mjs, which imports it in turn");
    }

    @Test
    void anotherFormOfExportIsToldWithItsLine() {
        modules.put("js/page/main.mjs", "const a = 1;\n\nexport default a;\n");
        assertThat(told())
                .isEqualTo("js/page/main.mjs:3: cannot be put into a script: export default a;");
    }

    private String bundle() throws ScriptException {
        return bundler().bundle("js/page/main.mjs");
    }

    private String told() {
        ScriptException told = catchThrowableOfType(ScriptException.class, this::bundle);
        return told.place() + ": " + told.getMessage();
    }

    private ScriptBundler bundler() {
        return new ScriptBundler(path -> Optional.ofNullable(modules.get(path)));
    }
}
