package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old edition starts clean: known findings are not told again, new ones are. */
class BaselineTest {

    private static final String TWO_PAGES = "Dear <pb/>friend, <pb/>dear";

    private static final String LISTED =
            """
            {"path":"tei/letter.xml","code":"E303 page-without-number","count":2,"message":"this page \
            break gives no page number"}
            """;

    @TempDir Path work;

    private Path baseline;

    @BeforeEach
    void writeALetterOfTwoPagesWithoutNumber() throws IOException {
        baseline = work.resolve("baseline.jsonl");
        write("letter.xml", TWO_PAGES);
    }

    private void write(String name, String paragraph) throws IOException {
        Path file = work.resolve("tei").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Letter.saying(paragraph));
    }

    private Run check(String... options) {
        return run("tei", options);
    }

    private Run run(String source, String... options) {
        var arguments = new ArrayList<>(List.of("check", work.resolve(source).toString()));
        Collections.addAll(arguments, "--fail-on", "warning", "--baseline", baseline.toString());
        Collections.addAll(arguments, options);
        return Run.embtel(arguments.toArray(String[]::new));
    }

    private List<String> lastLines(Run run, int count) {
        List<String> lines = run.out().replace(work + "/", "").lines().toList();
        return lines.subList(lines.size() - count, lines.size());
    }

    @Test
    void tellsNothingOfWhatIsListed() throws IOException {
        Run written = check("--update-baseline");
        assertThat(written.code()).isZero();
        assertThat(written.err()).isEmpty();
        assertThat(lastLines(written, 1))
                .containsExactly("2 known findings listed in baseline.jsonl.");
        assertThat(baseline).hasContent(LISTED);

        Run run = check();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(lastLines(run, 1))
                .containsExactly("2 known findings left out, as baseline.jsonl says.");
    }

    @Test
    void knowsFindingsAgainWhenLinesMove() throws IOException {
        Files.writeString(baseline, LISTED);
        write("letter.xml", "\n\nOn Monday.\n" + TWO_PAGES);
        assertThat(check().err()).isEmpty();
    }

    @Test
    void tellsOneMoreOfAKindThatIsListed() throws IOException {
        Files.writeString(baseline, LISTED);
        write("letter.xml", TWO_PAGES + " <pb/>and only");
        Run run = check();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("E303 page-without-number");
        assertThat(run.out()).contains("0 errors, 1 warning in 1 file.");
    }

    @Test
    void tellsWhatIsListedAndNoLongerThereUntilItIsTakenOut() throws IOException {
        Files.writeString(baseline, LISTED);
        write("letter.xml", "Dear <pb/>friend");
        assertThat(lastLines(check(), 3))
                .containsExactly(
                        "1 known finding left out, as baseline.jsonl says.",
                        "1 finding of baseline.jsonl no longer found; --update-baseline takes it"
                                + " out:",
                        "  tei/letter.xml: E303 page-without-number: this page break gives no page"
                                + " number");
        check("--update-baseline");
        assertThat(baseline).hasContent(LISTED.replace("\"count\":2", "\"count\":1"));
    }

    @Test
    void knowsTheSameOfFewerAndTellsTheSameOfMore() throws IOException {
        write("letter.xml", "<uh-oh>a</uh-oh> <uh-oh>b</uh-oh>");
        check("--update-baseline");
        write("letter.xml", "<uh-oh>a</uh-oh>");
        assertThat(check().err()).isEmpty();
        write("letter.xml", "<uh-oh>a</uh-oh> <uh-oh>b</uh-oh> <uh-oh>c</uh-oh>");
        assertThat(check().err()).contains("no element <uh-oh>; it is used 3 times");
    }

    @Test
    void knowsWhatIsLeftOfFindingsThatWereToldTogether() throws IOException {
        write("letter.xml", pointers(7));
        check("--update-baseline");
        write("letter.xml", pointers(6));
        assertThat(check().err()).isEmpty();
        write("letter.xml", pointers(2));
        Run two = check();
        assertThat(two.err()).isEmpty();
        assertThat(two.out()).contains("2 known findings left out").doesNotContain("no longer");
        write("letter.xml", pointers(8));
        assertThat(check().err()).contains("8 pointers in ref/@target lead to no element");
    }

    /** More than five of them are told together, with the first three. */
    private static String pointers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<ref target=\"#p" + (count - i) + "\">x</ref>")
                .collect(Collectors.joining(" "));
    }

    @Test
    void tellsErrorsAndDoesNotListThem() throws IOException {
        Files.writeString(baseline, LISTED);
        write("letter.xml", "<hi>");
        Run run = check("--update-baseline");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("E101 not-well-formed");
        assertThat(lastLines(run, 1))
                .containsExactly("baseline.jsonl was not written: correct the errors first.");
        assertThat(baseline).hasContent(LISTED);
    }

    @Test
    void leavesToOtherFilesAndKindsWhatIsListedOfThem() throws IOException {
        write("other.xml", "See <ref target=\"#a\">there</ref>");
        check("--update-baseline");
        String both = Files.readString(baseline);
        assertThat(run("tei/letter.xml").out()).doesNotContain("no longer found");
        assertThat(check("--only", "E203").out()).doesNotContain("no longer found");
        run("tei/letter.xml", "--update-baseline");
        check("--update-baseline", "--ignore", "E303");
        assertThat(baseline).hasContent(both);
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertThat(check().code()).isEqualTo(2);
        assertThat(check().err()).contains("baseline.jsonl; --update-baseline writes it\n");
        Files.writeString(baseline, "E303 tei/letter.xml\n");
        assertThat(check().code()).isEqualTo(2);
        assertThat(check().err()).contains("baseline.jsonl is not a baseline: ");
        Files.writeString(baseline, LISTED + "{\"path\":\"\",\"code\":\"E304\"}\n");
        assertThat(check().err())
                .contains("not a baseline: line 2 has no path, code, count and message\n");
        assertThat(Run.embtel("check", work.toString(), "--update-baseline").err())
                .startsWith("--update-baseline needs --baseline FILE\n");
    }
}
