package org.embtel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only who reads on this machine is let in, and only to the site. */
class StrangersTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/assets/../../secret.txt",
                "/assets/%2e%2e/%2e%2e/secret.txt",
                "/assets/..%2f..%2fsecret.txt",
                "/tei/../secret.txt",
                "//secret.txt",
                "/assets//etc/passwd",
                "/assets/css/",
                "/.embtel/../../secret.txt",
                "/tei/notes.txt",
                "/assets/css/edition.css%00"
            })
    void reachNoFileBesideTheSite(String address) throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            Files.writeString(folder.resolve("secret.txt"), "secret");
            Files.writeString(folder.resolve("tei/notes.txt"), "secret");
            String answer = ask(shown.address("/"), "GET", address, "localhost");
            assertThat(answer).doesNotContain("secret\n").contains(" 404 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "localhost.example.org", "127.0.0.1.example.org:80", ""})
    void areRefusedUnderTheNamesOfOtherHosts(String host) throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            for (String address : new String[] {"/", "/.embtel/preview.js", "/.embtel/events"}) {
                assertThat(ask(shown.address("/"), "GET", address, host)).contains(" 421 ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8143", "[::1]:8143", "LocalHost:80"})
    void areNoStrangersUnderThisMachinesOwnNames(String host) throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            assertThat(ask(shown.address("/"), "GET", "/", host)).contains(" 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void mayOnlyRead(String method) throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            assertThat(ask(shown.address("/"), method, "/", "localhost"))
                    .contains(" 405 ")
                    .contains("Allow: GET, HEAD");
        }
    }

    @Test
    void elsewhereCannotReachTheMachineAtAll() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            InetAddress address = InetAddress.getByName(shown.address("/").getHost());
            assertThat(address.isLoopbackAddress()).isTrue();
        }
    }

    @Test
    void onTheWishedPortLeaveTheNextOne() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LocalServer server = LocalServer.bind(taken.getLocalPort())) {
            assertThat(server.port()).isGreaterThan(taken.getLocalPort());
        }
    }

    /** A request as no well-behaved client would send it. */
    private static String ask(URI site, String method, String address, String host)
            throws IOException {
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            String request =
                    "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(method, address, host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
