package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.embtel.kit.Run;

/**
 * What a build tells of real editions: no error, and as many findings of each kind as somebody has
 * looked at. The tables are in {@code src/test/resources/corpus}; one that changes is read again.
 */
class FindingsTest {

    private static final Pattern FINDING =
            Pattern.compile("(?m)^(?:.*: )?(error|warning|note): (E\\d+ [a-z-]+)$");

    @OnCorpora
    void buildsWithoutAnError(Corpus corpus) {
        Run run = corpus.run();
        assertThat(run.err()).doesNotContain(": error: ");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 errors");
    }

    @OnCommitted
    void buildsTheCommittedVolumesWithoutAnError(Corpus committed) {
        buildsWithoutAnError(committed);
    }

    @OnCorpora
    void tellsWhatWasReviewed(Corpus corpus) throws IOException {
        String name = "/corpus/findings-" + corpus.folderName() + ".txt";
        try (var table = FindingsTest.class.getResourceAsStream(name)) {
            String reviewed = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(told(corpus.run().err())).isEqualTo(reviewed);
        }
    }

    @OnCommitted
    void tellsOfTheCommittedVolumesWhatWasReviewed(Corpus committed) throws IOException {
        tellsWhatWasReviewed(committed);
    }

    private static String told(String report) {
        Map<String, Long> byKind =
                FINDING.matcher(report)
                        .results()
                        .map(FindingsTest::kind)
                        .collect(
                                Collectors.groupingBy(
                                        kind -> kind, TreeMap::new, Collectors.counting()));
        return byKind.entrySet().stream()
                .map(kind -> "%5d %s\n".formatted(kind.getValue(), kind.getKey()))
                .collect(Collectors.joining());
    }

    private static String kind(MatchResult finding) {
        return finding.group(2) + " (" + finding.group(1) + ")";
    }
}
