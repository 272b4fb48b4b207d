package org.embtel.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.embtel.kit.Chromium;
import org.embtel.kit.Run;
import org.embtel.kit.WebServer;

/**
 * Asks the search page of a site questions whose answers are known, and tells at which place the
 * first right answer comes.
 */
final class SearchQuality {

    /** The volumes that the questions are about. */
    static final List<String> VOLUMES =
            List.of("frus1955-57v25", "frus1958-60v10p2", "frus1977-80v21");

    private static final Path QUESTIONS = Path.of("src/test/resources/search/queries.tsv");
    private static final int LOOKED_AT = 10;

    private SearchQuality() {}

    /**
     * A question and how it was answered.
     *
     * @param kind what kind of thing is asked for
     * @param words what is typed
     * @param answers the pages of the documents that answer it
     * @param given the pages that were given first, at most ten
     */
    record Question(String kind, String words, List<String> answers, List<String> given) {

        /** The place of the first right answer, from 1; 0 if there is none among those given. */
        int place() {
            return given.indexOf(given.stream().filter(answers::contains).findFirst().orElse(""))
                    + 1;
        }

        /** How many of the answers were given, as far as they fit among those looked at. */
        boolean isComplete() {
            return answers.size() > LOOKED_AT || given.containsAll(answers);
        }
    }

    /** Builds the telegram and the volumes as one edition, and asks all questions. */
    static List<Question> ask(Path corpus, Path work) throws IOException {
        Path site = build(corpus, work);
        try (var server = new WebServer(site);
                Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage()) {
            var answered = new ArrayList<Question>();
            for (Question question : questions()) {
                answered.add(ask(page, server, question));
            }
            return answered;
        }
    }

    private static Question ask(Page page, WebServer server, Question question) {
        String words = URLEncoder.encode(question.words(), StandardCharsets.UTF_8);
        page.navigate(server.address("search.html?q=" + words).toString());
        page.waitForFunction(
                "() => !/^(Searching …)?$/"
                        + ".test(document.querySelector('.search-summary').textContent)");
        Locator titles = page.locator(".search-title");
        List<String> given =
                titles.all().stream()
                        .limit(LOOKED_AT)
                        .map(title -> (String) title.evaluate("link => link.pathname"))
                        .map(path -> path.substring(1))
                        .toList();
        return new Question(question.kind(), question.words(), question.answers(), given);
    }

    private static List<Question> questions() throws IOException {
        return Files.readAllLines(QUESTIONS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(fields -> new Question(fields[0], fields[1], pages(fields[2]), List.of()))
                .toList();
    }

    private static List<String> pages(String documents) {
        return List.of(documents.split(" ")).stream().map(one -> one + ".html").toList();
    }

    private static Path build(Path corpus, Path work) throws IOException {
        Path tei = Files.createDirectories(work.resolve("tei"));
        Files.copy(Path.of("tei/frus1958-60v10p1.xml"), tei.resolve("frus1958-60v10p1.xml"));
        for (String volume : VOLUMES) {
            Files.copy(corpus.resolve(volume + ".xml"), tei.resolve(volume + ".xml"));
        }
        return Run.searchable(tei, work.resolve("site"));
    }

    /**
     * Prints a table by kind of question, and the questions that are not answered in the first
     * place.
     *
     * @param arguments the folder with the volumes
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("search-quality");
        print(ask(Path.of(arguments[0]), work), System.out);
    }

    private static void print(List<Question> all, PrintStream out) {
        var kinds = new LinkedHashMap<String, List<Question>>();
        all.forEach(one -> kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        kinds.put("all", all);
        out.println("| | questions | first | among the first ten | all answers |");
        out.println("|---|--:|--:|--:|--:|");
        kinds.forEach(
                (kind, some) ->
                        out.printf(
                                "| %s | %d | %d | %d | %d |%n",
                                kind,
                                some.size(),
                                some.stream().filter(one -> one.place() == 1).count(),
                                some.stream().filter(one -> one.place() > 0).count(),
                                some.stream().filter(Question::isComplete).count()));
        all.stream()
                .filter(one -> one.place() != 1 || !one.isComplete())
                .forEach(
                        one ->
                                out.printf(
                                        "%s: place %d, expected %s, given %s%n",
                                        one.words(), one.place(), one.answers(), one.given()));
    }
}
