package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.embtel.diagnostic.Code;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;

/** Explanations on the terminal. */
class ExplainTest {

    private static final String SECOND_PARAGRAPH =
            """
            Most often the id was misspelt here, or changed there. If a similar id exists,
            the finding names it. Correct the pointer, or encode what it should lead to.
            """;

    @Test
    void saysWhatAFindingMeansWrappedAndWithItsExamplesIndented() {
        Run run = Run.embtel("explain", "E203");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        """
                        E203 unresolved-pointer

                        Warning. A pointer leads to nothing.
                        """)
                .contains(SECOND_PARAGRAPH)
                .endsWith(
                        """
                        Good

                            <p xml:id="p1">See <ref target="#p2">below</ref>.</p>
                            <p xml:id="p2">They signed on Monday.</p>
                        """)
                .doesNotContain("```");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void namesTheFileThatAnExampleShows() {
        assertThat(Run.embtel("explain", "E401").out())
                .contains("\n  templates/tei/site.ftlh:\n    <#macro sense>");
    }

    @Test
    void knowsFindingsByNumberAndByName() {
        assertThat(Run.embtel("explain", "unresolved-pointer"))
                .isEqualTo(Run.embtel("explain", "e203"));
    }

    @Test
    void listsAllKindsOfFindingsByStage() {
        Run run = Run.embtel("explain");
        assertThat(run.out())
                .startsWith(
                        """
                        Reading the files
                          E101 error    The file is not well-formed XML.
                        """)
                .contains("\n\nPublishing\n  E601 ");
        assertThat(run.out().lines().filter(line -> line.startsWith("  E")))
                .hasSameSizeAs(Code.values());
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Arrays.stream(Code.values()).map(Code::sentence)).allMatch(run.out()::contains);
    }

    @Test
    void suggestsTheFindingThatIsProbablyMeant() {
        assertThat(Run.embtel("explain", "unresolved-ponter").err())
                .contains("\"unresolved-ponter\"; perhaps E203 unresolved-pointer is meant\n");
        assertThat(Run.embtel("explain", "hash").err())
                .contains("perhaps E208 pointer-without-hash is meant");
        assertThat(Run.embtel("explain", "E999"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                There is no finding "E999"; codes look like E203, or unresolved-pointer
                                See embtel explain --help
                                """));
    }

    @Test
    void marksHeadingsAndCodeOnlyWhereATerminalWantsColours() throws IOException {
        Run coloured = Run.process(Map.of("CLICOLOR_FORCE", "1"), "explain", "E203");
        assertThat(coloured.out())
                .startsWith("\u001B[1mE203 unresolved-pointer\u001B[0m\n")
                .contains("\u001B[36mpersons.xml#p_abel\u001B[0m")
                .doesNotContain("`");
    }
}
