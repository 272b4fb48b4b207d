package org.embtel.attack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A server that takes note of whatever is asked of it, and files beside an edition that hold a word
 * which nothing in the edition has.
 */
final class Trap implements AutoCloseable {

    /** In each file that may not be read. */
    static final String SECRET = "kvxqz";

    private final Path folder;
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Sets it in a folder that holds the edition. */
    Trap(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Path secrets = Files.createDirectories(folder.resolve("secrets"));
        write(secrets.resolve("secret.txt"), SECRET);
        write(secrets.resolve("secret.json"), "\"" + SECRET + "\"");
        write(secrets.resolve("secret.xml"), "<secret>" + SECRET + "</secret>");
        write(secrets.resolve("secret.ent"), SECRET);
        write(secrets.resolve("secret.dtd"), "<!ENTITY secret \"" + SECRET + "\">");
        write(
                secrets.resolve("secret.rng"),
                "<element name=\"TEI\" ns=\"http://www.tei-c.org/ns/1.0\""
                        + " xmlns=\"http://relaxng.org/ns/structure/1.0\"><attribute name=\"n\">"
                        + "<value>"
                        + SECRET
                        + "</value></attribute></element>");
        write(
                secrets.resolve("secret.sch"),
                "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\" queryBinding=\"xslt3\">"
                        + "<pattern id=\"secret\"><rule context=\"/*\"><assert test=\"false()\">"
                        + SECRET
                        + "</assert></rule></pattern></schema>");
        write(folder.resolve("edition/.git/config"), "<secret>" + SECRET + "</secret>");
        write(folder.resolve("edition/.env"), SECRET);
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestURI().toString());
            byte[] content = ("<secret>" + SECRET + "</secret>").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    /** An attack with the addresses that it needs. */
    String aimed(String attack) {
        return attack.replace("{trap}", "http://127.0.0.1:" + server.getAddress().getPort())
                .replace(
                        "{secrets}",
                        folder.resolve("secrets").toUri().toString().replaceFirst("/$", ""))
                .replace("{path}", folder.resolve("secrets").toString())
                .replace(
                        "{edition}",
                        folder.resolve("edition").toUri().toString().replaceFirst("/$", ""));
    }

    /** What was asked of the server. */
    List<String> asked() {
        return asked;
    }

    /** Which files of a site hold the word. */
    static List<Path> holding(Path site) throws IOException {
        if (!Files.exists(site)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).filter(Trap::holds).toList();
        }
    }

    private static boolean holds(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(SECRET);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
