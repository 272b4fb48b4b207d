package org.embtel.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Explanation;
import org.embtel.kit.MarkdownFile;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Explanations are true: each agrees with its code, and its examples do what they say. */
class ExplanationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/embtel/explain");

    private static final Pattern FINDING =
            Pattern.compile("(?m)^(?:\\S.*: )?(?:error|warning|note): (E\\d{3} \\S+)$");

    @TempDir Path work;

    static Stream<Example> examples() {
        return MarkdownFile.below(FOLDER).stream().flatMap(file -> Example.in(file).stream());
    }

    @ParameterizedTest
    @EnumSource
    void eachCodeIsExplainedUnderItsNameSeverityAndSentence(Code code) {
        String severity = code.severity().label();
        assertThat(Explanation.of(code).markdown())
                .startsWith(
                        "# %s\n\n%s%s. %s\n\n"
                                .formatted(
                                        code.label(),
                                        severity.substring(0, 1).toUpperCase(Locale.ROOT),
                                        severity.substring(1),
                                        code.sentence()));
    }

    @Test
    void nothingElseIsExplained() {
        assertThat(MarkdownFile.below(FOLDER).stream().map(MarkdownFile::name))
                .isSubsetOf(Arrays.stream(Code.values()).map(code -> code.id() + ".md").toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theBadEditionGivesItsFindingAndTheGoodOneNone(Example example) throws IOException {
        Run run = Run.embtel("check", example.write(work).toString(), "--pages", "--verbose");
        assertThat(codes(run.err()))
                .as(run.err())
                .isEqualTo(example.isBad() ? Set.of(example.code().label()) : Set.of());
    }

    private static Set<String> codes(String report) {
        return FINDING.matcher(report)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
