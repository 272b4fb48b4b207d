package org.embtel.invalid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.embtel.kit.Folders;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With settings and options of Java of all kinds a build works, or says at once what to change. */
class AnySettingsTest {

    private static final Map<String, String> NO_LANGUAGE = Map.of("LC_ALL", "C");

    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir private Path work;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(work.resolve("tei"));
        letter("letter", Letter.saying("Dear Zoé,"));
    }

    @Test
    void buildsWithoutALanguageWhatHasPlainNames() throws IOException {
        Run run = build(NO_LANGUAGE, "--search=off");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(work.resolve("site/letter.html"))).contains("Dear Zoé,");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "others name files in Unicode at all times")
    void saysWithoutALanguageWhatToSetForFilesOfOtherNames() throws IOException {
        letter("Brief_ä", Letter.saying("Dear friend,"));
        asksForALanguage(build(NO_LANGUAGE));
        Path alone = work.resolve("tei/Brief_ä.xml");
        asksForALanguage(Run.process(NO_LANGUAGE, List.of(QUICK), "check", alone.toString()));
        asksForALanguage(build(NO_LANGUAGE, "--templates", work.resolve("Ö").toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<publisher>|<idno type='alias'>brück</idno><publisher>",
                "<p>|<p><graphic url='bild_ä.png'/>",
                "<p>|<p><ref target='straße.xml'>there</ref>",
                "<body>|<body><div type='document' xml:id='straße'><head>A</head><p>b</p></div>"
                        + "<div type='document' xml:id='d2'><head>A</head><p>b</p></div></body></text>"
                        + "<text><body>"
            })
    @EnabledOnOs(value = OS.LINUX, disabledReason = "others name files in Unicode at all times")
    void saysWithoutALanguageWhatToSetForWhatAFileNames(String change) throws IOException {
        String[] parts = change.split("\\|");
        letter("letter", Letter.saying("Dear friend,").replace(parts[0], parts[1]));
        Run run = build(NO_LANGUAGE);
        if (run.code() != 0) {
            asksForALanguage(run);
        }
        assertThat(Files.exists(work.resolve("site"))).isEqualTo(run.code() == 0);
    }

    private void asksForALanguage(Run run) throws IOException {
        assertThat(run.err()).endsWith("Set LC_ALL=C.UTF-8 in the environment, and try again.\n");
        assertThat(run.code()).isEqualTo(3);
        try (var beside = Files.list(work)) {
            assertThat(beside).containsExactly(work.resolve("tei"));
        }
    }

    /** Where memory ends depends on the machine: a range of it, down to what Java itself needs. */
    @ParameterizedTest
    @ValueSource(ints = {12, 16, 24, 32})
    void saysThatThereIsTooLittleMemory(int megabytes) throws IOException {
        letter("long", Letter.saying("word ".repeat(1_000_000)));
        Run run =
                Run.process(
                        Map.of(),
                        List.of(QUICK, "-Xmx" + megabytes + "m"),
                        arguments("--search=off").toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("memory", "java -Xmx2g -jar").doesNotContain("\tat ");
        assertThat(Folders.digests(work)).containsOnlyKeys("tei/letter.xml", "tei/long.xml");
    }

    /** Inline, in blocks, with notes, and in what becomes a table; as pages and as a book. */
    @ParameterizedTest
    @CsvSource({QUICK + ", volumes", "-Xint, none"})
    void keepsToTheLimitOfNestedElements(String option, String books) throws IOException {
        letter("inline", deep("<p>", "<hi>", "</hi>", 1_990, "</p>"));
        letter("blocks", deep("", "<quote>", "</quote>", 1_990, ""));
        letter("lists", deep("", "<list><item>", "</item></list>", 990, ""));
        letter("variants", deep("<p>", "<app><lem>", "</lem></app>", 990, "</p>"));
        Run run =
                Run.process(
                        Map.of(),
                        List.of(option, "-Xmx1g"),
                        arguments("--search=off", "--epub=none", "--pdf=" + books)
                                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String deep(String before, String start, String end, int count, String after) {
        return Letter.of(
                Letter.header(),
                "",
                before + start.repeat(count) + "deep down" + end.repeat(count) + after);
    }

    private Run build(Map<String, String> environment, String... more) throws IOException {
        return Run.process(environment, List.of(QUICK), arguments(more).toArray(String[]::new));
    }

    private List<String> arguments(String... more) {
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("build", work.resolve("tei").toString()));
        arguments.addAll(List.of("-o", work.resolve("site").toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private void letter(String name, String content) throws IOException {
        Files.writeString(work.resolve("tei/" + name + ".xml"), content);
    }
}
