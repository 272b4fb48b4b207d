package org.embtel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.embtel.kit.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas on the web, of a server on this machine that tells what it was asked for. */
class FetchedSchemasTest {

    /** A schema by which a letter has one paragraph without words. */
    private static final String EMPTY_PARAGRAPHS =
            """
            default namespace = "http://www.tei-c.org/ns/1.0"
            start = element TEI { any* }
            any = element p { empty } | element * - p { attribute * { text }*, (text | any)* }
            """;

    @TempDir Path folder;

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        ended.countDown();
        server.stop(0);
    }

    @Test
    void areNotAskedForUnlessThatIsWanted() throws IOException {
        files.put("/letters.rnc", EMPTY_PARAGRAPHS);
        Run run = check("/letters.rnc");
        assertThat(run.err()).contains("E204 schema-not-at-hand", "--fetch-schemas");
        assertThat(asked).isEmpty();
    }

    @Test
    void areFetchedWhenThatIsWantedAndKeptForLater() throws IOException {
        files.put("/letters.rnc", EMPTY_PARAGRAPHS);
        assertThat(check("/letters.rnc", "--fetch-schemas").err()).contains("E201");
        assertThat(asked).containsExactly("/letters.rnc");

        assertThat(check("/letters.rnc").err()).contains("E201");
        assertThat(asked).hasSize(1);
    }

    @Test
    void areFetchedAnewWhenThatIsWantedAgain() throws IOException {
        files.put("/letters.rnc", EMPTY_PARAGRAPHS);
        check("/letters.rnc", "--fetch-schemas");
        files.put("/letters.rnc", EMPTY_PARAGRAPHS.replace("{ empty }", "{ text }"));
        assertThat(check("/letters.rnc", "--fetch-schemas").err()).doesNotContain("E201");
    }

    @Test
    void mayIncludeOthersThatLieBesideThem() throws IOException {
        files.put("/a/letters.rnc", "include \"parts/any.rnc\"");
        files.put("/a/parts/any.rnc", EMPTY_PARAGRAPHS);
        assertThat(check("/a/letters.rnc", "--fetch-schemas").err()).contains("E201");
        assertThat(asked).containsExactly("/a/letters.rnc", "/a/parts/any.rnc");
    }

    @Test
    void mayHaveMoved() throws IOException {
        files.put("/old.rnc", "-> /letters.rnc");
        files.put("/letters.rnc", EMPTY_PARAGRAPHS);
        assertThat(check("/old.rnc", "--fetch-schemas").err()).contains("E201");
    }

    @Test
    void mayBeRulesInSchematron() throws IOException {
        files.put(
                "/rules.sch",
                """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
                  <pattern><rule context="*:p"><assert test="@n">Number it.</assert></rule></pattern>
                </schema>
                """);
        assertThat(check("/rules.sch", "--fetch-schemas").err()).contains("E231", "Number it.");
    }

    @Test
    void thatAreNotThereAreToldWithTheirAddress() throws IOException {
        Run run = check("/gone.rnc", "--fetch-schemas");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        address("/gone.rnc") + ": warning: E233 schema-not-fetched",
                        "this schema cannot be fetched: the server answered 404");
    }

    @Test
    void areTakenFromAnEarlierTimeWhenTheyAreNoLongerThere() throws IOException {
        files.put("/letters.rnc", EMPTY_PARAGRAPHS);
        check("/letters.rnc", "--fetch-schemas");
        files.clear();
        assertThat(check("/letters.rnc", "--fetch-schemas").err())
                .contains("E233", "the copy of an earlier time was used", "E201");
    }

    @Test
    void areNotTakenForWebPages() throws IOException {
        files.put("/letters.rnc", "<!DOCTYPE html><title>Please log in</title>");
        assertThat(check("/letters.rnc", "--fetch-schemas").err())
                .contains("there is a web page, and no schema");
    }

    @Test
    void thatNoServerHasAreTold() throws IOException {
        server.stop(0);
        assertThat(check("/letters.rnc", "--fetch-schemas").err()).contains("no server answered");
    }

    @Test
    void areNotWaitedForWithoutEnd() {
        files.put("/letters.rnc", "never");
        var downloads = new Downloads(Duration.ofMillis(200), 1_000);
        Assertions.assertThatIOException()
                .isThrownBy(() -> downloads.get(URI.create(address("/letters.rnc"))))
                .withMessageStartingWith("it took longer than");
    }

    @Test
    void areNotReadWithoutEnd() {
        files.put("/letters.rnc", "#".repeat(2_000));
        var downloads = new Downloads(Duration.ofSeconds(30), 1_000);
        Assertions.assertThatIOException()
                .isThrownBy(() -> downloads.get(URI.create(address("/letters.rnc"))))
                .withMessageStartingWith("it is larger than");
    }

    private Run check(String schema, String... options) throws IOException {
        Path letter = Files.createDirectories(folder.resolve("tei")).resolve("letter.xml");
        String kind =
                schema.endsWith(".sch")
                        ? "schematypens=\"http://purl.oclc.org/dsdl/schematron\""
                        : "type=\"application/relax-ng-compact-syntax\"";
        Files.writeString(
                letter,
                """
                <?xml-model href="%s" %s?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Dear friend,</p></body></text></TEI>
                """
                        .formatted(address(schema), kind));
        var arguments = new java.util.ArrayList<>(List.of("check", letter.toString()));
        arguments.addAll(List.of(options));
        return Run.process(
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                arguments.toArray(String[]::new));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            String content = files.get(path);
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (content.startsWith("-> ")) {
                exchange.getResponseHeaders().set("Location", content.substring(3));
                exchange.sendResponseHeaders(301, -1);
            } else {
                send(exchange, content);
            }
        }
    }

    private void send(HttpExchange exchange, String content) throws IOException {
        if (content.startsWith("<!DOCTYPE html")) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        }
        exchange.sendResponseHeaders(200, 0);
        if (content.equals("never")) {
            exchange.getResponseBody().flush();
            waitForTheEnd();
        }
        exchange.getResponseBody().write(content.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().close();
    }

    private void waitForTheEnd() {
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
