package org.embtel.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.kit.MarkdownFile;
import org.embtel.kit.NuChecker;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the templates to every example under {@code src/test/resources/spec}. With {@code
 * -Dspec.update} the fences are rewritten to what comes out; the difference is then to be read.
 */
class SpecTest {

    private static final List<Example> EXAMPLES = Example.all();

    @TempDir static Path folder;
    private static BuiltExamples built;

    @BeforeAll
    static void build() throws IOException {
        built = BuiltExamples.in(folder.resolve("first"), EXAMPLES, "\n", "");
        assertThat(built.errors()).as("what stops the edition of all examples").isEmpty();
        if (System.getProperty("spec.update") != null) {
            Example.files().forEach(SpecTest::update);
        }
    }

    private static void update(MarkdownFile file) {
        List<Example> examples = Example.in(file);
        file.rewriteFences(
                fence ->
                        examples.stream()
                                .filter(example -> example.line() < fence.line())
                                .reduce((earlier, later) -> later)
                                .map(example -> actual(example, fence.info()).lines().toList())
                                .orElseThrow());
    }

    private static String actual(Example example, String language) {
        try {
            return switch (language) {
                case "html" ->
                        example.isHeader()
                                ? Markup.ofAbout(built.page(example))
                                : Markup.ofPage(built.page(example));
                case "text" -> built.plainText(example);
                case "findings" -> String.join("\n", built.findings(example));
                default -> example.fence(language);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> rendersToExactlyThisHtml() {
        return each(
                example ->
                        assertThat(actual(example, "html"))
                                .isEqualTo(Markup.normal(example.fence("html"))));
    }

    @TestFactory
    Stream<DynamicTest> readsExactlySoAsPlainText() {
        return each(
                EXAMPLES.stream().filter(example -> example.fences().containsKey("text")),
                example -> assertThat(actual(example, "text")).isEqualTo(example.fence("text")));
    }

    @TestFactory
    Stream<DynamicTest> findsExactlyThis() {
        return each(example -> assertThat(built.findings(example)).isEqualTo(example.findings()));
    }

    @TestFactory
    Stream<DynamicTest> makesPagesThatParseWithoutError() {
        return each(
                example -> {
                    Parser parser = Parser.htmlParser().setTrackErrors(10);
                    parser.parseInput(built.page(example), "");
                    assertThat(parser.getErrors()).isEmpty();
                });
    }

    @Test
    @Tag("browser")
    void makesPagesInWhichTheNuCheckerFindsNoError() throws IOException {
        assertThat(NuChecker.errors(folder.resolve("first"))).isEmpty();
    }

    /** The program checks that itself; this knows nothing of how it does. */
    @TestFactory
    Stream<DynamicTest> losesNoWordButThoseThatAnExampleNames() {
        return each(
                EXAMPLES.stream().filter(example -> !example.isHeader()),
                example ->
                        assertThat(Words.ofPage(built.page(example)))
                                .isEqualTo(Words.ofTei(example)));
    }

    @Test
    void makesTheSameBytesAgainAndFromOtherLineEnds() throws IOException {
        BuiltExamples again = BuiltExamples.in(folder.resolve("again"), EXAMPLES, "\n", "");
        BuiltExamples crlf = BuiltExamples.in(folder.resolve("crlf"), EXAMPLES, "\r\n", "");
        for (Example example : EXAMPLES) {
            String page = built.page(example);
            assertThat(again.page(example)).as(example.place()).isEqualTo(page);
            assertThat(crlf.page(example)).as(example.place()).isEqualTo(page);
        }
    }

    private static Stream<DynamicTest> each(ThrowingConsumer<Example> check) {
        return each(EXAMPLES.stream(), check);
    }

    private static Stream<DynamicTest> each(
            Stream<Example> examples, ThrowingConsumer<Example> check) {
        return examples.map(
                example ->
                        DynamicTest.dynamicTest(example.toString(), () -> check.accept(example)));
    }
}
