package org.embtel.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example under {@code src/test/resources/reference}. */
class ReferenceExamplesTest {

    @TestFactory
    Stream<DynamicTest> findsWhatTheExamplesList() {
        return Stream.of(
                        "telegraphic-words.md",
                        "spelled-out-telegrams.md",
                        "named-series.md",
                        "bare-numbers.md",
                        "reference-lines.md",
                        "volume-citations.md",
                        "numbered-acts.md",
                        "file-numbers.md",
                        "neighbours.md")
                .flatMap(file -> tests(file, example -> mentions(example.text())));
    }

    @TestFactory
    Stream<DynamicTest> readsOwnNumbersOffOpenings() {
        return tests(
                "own-numbers.md",
                example ->
                        OwnNumber.inText(example.lines()).stream()
                                .map(own -> "`" + words(own) + "`")
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> readsCopiesOffNotesOnHeadings() {
        return tests(
                "sent-copies.md",
                example ->
                        SentCopy.in(example.text()).stream()
                                .map(
                                        copy ->
                                                "`"
                                                        + words(copy.number())
                                                        + "` to "
                                                        + words(copy.to()))
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> readsCorrespondentsOffHeadings() {
        return tests(
                "telegram-heads.md",
                example ->
                        TelegramHead.of(example.text()).stream()
                                .flatMap(ReferenceExamplesTest::lines)
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> readsMarkingsOffOpenings() {
        return tests("markings.md", example -> lines(Markings.in(example.text())));
    }

    private static List<String> lines(List<String> markings) {
        return Stream.concat(
                        Markings.classification(markings)
                                .map(one -> "classification: " + one)
                                .stream(),
                        markings.stream().map(one -> "`" + one + "`"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> takesSourceNotesApart() {
        return tests(
                "source-notes.md",
                example ->
                        SourceNote.parseEntry(example.text())
                                .or(() -> SourceNote.parse(example.text()))
                                .stream()
                                .flatMap(ReferenceExamplesTest::lines)
                                .toList());
    }

    private static Stream<DynamicTest> tests(
            String file, Function<Example, List<String>> findings) {
        return Example.of(file).stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.place(),
                                        () ->
                                                assertThat(findings.apply(example))
                                                        .isEqualTo(example.expected())));
    }

    private static List<String> mentions(String text) {
        return References.in(text).stream()
                .map(mention -> "`" + mention.in(text) + "`: " + words(mention.reference()))
                .toList();
    }

    private static String words(Reference reference) {
        if (reference instanceof Telegram telegram) {
            return words(telegram);
        }
        if (reference instanceof LegalCitation citation) {
            return citation.shortForm();
        }
        if (reference instanceof FileNumber file) {
            return lower(file.kind()) + " " + file.number();
        }
        return lower((RelativeReference) reference);
    }

    private static String words(OwnNumber own) {
        return (own.series() + " " + own.number()).strip();
    }

    private static String words(Telegram telegram) {
        List<String> words = new ArrayList<>();
        String series = " " + telegram.series() + " " + telegram.number();
        words.add(lower(telegram.medium()) + series.stripTrailing().replaceAll("^ +", " "));
        if (telegram.sender() != Telegram.Sender.UNSAID) {
            words.add("sent by " + lower(telegram.sender()));
        }
        addIfGiven(words, "from ", telegram.from());
        addIfGiven(words, "to ", telegram.to());
        addIfGiven(words, "dated ", telegram.date());
        return String.join("; ", words);
    }

    private static Stream<String> lines(TelegramHead head) {
        return Stream.of(
                ("`" + head.kind() + "` " + head.series() + head.number()).strip(),
                "from: " + words(head.from()),
                "to: " + words(head.to()));
    }

    private static String words(Office office) {
        if (office.title().isEmpty()) {
            return office.seat().isEmpty() ? "nobody" : "place `" + office.seat() + "`";
        }
        String title = "`" + office.title() + "`";
        return office.seat().isEmpty() ? title : title + " at `" + office.seat() + "`";
    }

    private static Stream<String> lines(SourceNote note) {
        List<String> lines = new ArrayList<>();
        addIfGiven(lines, "archive: ", note.archive());
        addIfGiven(lines, "collection: ", note.collection());
        addIfGiven(lines, "file: ", note.file().map(FileNumber::number).orElse(""));
        addIfGiven(lines, "form: ", note.form());
        addIfGiven(lines, "markings: ", String.join(" | ", note.markings()));
        addIfGiven(lines, "drafting: ", note.drafting());
        addIfGiven(lines, "transmission: ", note.transmission());
        return lines.stream();
    }

    private static void addIfGiven(List<String> words, String label, String value) {
        if (!value.isEmpty()) {
            words.add(label + value);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
