package org.embtel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.embtel.architecture.Sources.Measure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small is measured: files and methods that are read at a glance, and few public types. */
class SizeTest {

    private static Sources sources;

    @BeforeAll
    static void measure() throws IOException {
        sources = Sources.below(Path.of("src/main/java"));
        assertThat(sources.files()).hasSizeGreaterThan(100);
        assertThat(sources.methods()).hasSizeGreaterThan(500);
    }

    @Test
    void halfOfTheMethodsHaveAtMostFiveLines() {
        assertThat(atPercent(50, sources.methods())).isLessThanOrEqualTo(5);
    }

    @Test
    void nineInTenMethodsHaveAtMostTwentyLines() {
        assertThat(atPercent(90, sources.methods())).isLessThanOrEqualTo(20);
    }

    @Test
    void noMethodHasMoreThanFortyLines() {
        assertThat(longerThan(40, sources.methods())).isEmpty();
    }

    @Test
    void halfOfTheFilesHaveAtMostAHundredLines() {
        assertThat(atPercent(50, sources.files())).isLessThanOrEqualTo(100);
    }

    @Test
    void noFileHasMoreThanFourHundredLines() {
        assertThat(longerThan(400, sources.files())).isEmpty();
    }

    @Test
    void fewerThanTwoThirdsOfTheTypesArePublic() {
        long open = sources.types().stream().filter(Sources.Type::isPublic).count();
        assertThat(open * 3).isLessThan(sources.types().size() * 2L);
    }

    private static int atPercent(int percent, List<Measure> measures) {
        List<Integer> sorted = measures.stream().map(Measure::lines).sorted().toList();
        return sorted.get(sorted.size() * percent / 100);
    }

    private static List<Measure> longerThan(int lines, List<Measure> measures) {
        return measures.stream().filter(measure -> measure.lines() > lines).toList();
    }
}
