package org.embtel.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the time from saving a correction of one document to the new page, as an editor has it:
 * {@code embtel serve} in a process of its own, a file written, the event that a browser waits for,
 * and the page fetched that has the new words. Run by {@code .ci/benchmark-serve}.
 */
final class SaveToPage implements AutoCloseable {

    private static final Pattern DOCUMENT =
            Pattern.compile("<div[^>]*type=\"document\"[^>]*xml:id=\"([^\"]+)\"[^>]*>");

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final Pattern VERSION = Pattern.compile("data-version=\"([^\"]+)\"");

    /** The server sends one every two seconds in which nothing happens. */
    private static final int MOST_HEARTBEATS = 30;

    private final Path file;
    private final String original;
    private final List<String> documents;
    private final Process server;
    private final URI site;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private SaveToPage(Path jar, Path volume) throws IOException {
        file = Files.createTempDirectory("embtel").resolve(volume.getFileName().toString());
        original = Files.readString(volume);
        documents =
                DOCUMENT.matcher(original)
                        .results()
                        .filter(found -> hasParagraph(found.end()))
                        .map(found -> found.group(1))
                        .toList();
        Files.writeString(file, original);
        server =
                new ProcessBuilder(
                                "java",
                                "-Xmx512m",
                                "-jar",
                                jar.toString(),
                                "serve",
                                file.toString(),
                                "--port=0")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        site = started();
    }

    /** Whether a paragraph ends before another division begins. */
    private boolean hasParagraph(int start) {
        int paragraph = original.indexOf("</p>", start);
        int division = original.indexOf("<div", start);
        return paragraph > 0 && (division < 0 || paragraph < division);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int saves = Integer.parseInt(args[2]);
        try (var measured = new SaveToPage(Path.of(args[0]), Path.of(args[1]))) {
            measured.run(saves);
        }
    }

    /** What the server says later is read as well. */
    private URI started() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(server.getInputStream()));
        Matcher address = ADDRESS.matcher(lines.readLine());
        if (!address.find()) {
            throw new IOException("the server did not start");
        }
        var rest = new Thread(() -> lines.lines().forEach(said::add));
        rest.setDaemon(true);
        rest.start();
        return URI.create(address.group());
    }

    /** An editor does not save again while the server still checks what was saved just before. */
    private void awaitRest() throws InterruptedException {
        String line = said.take();
        while (!line.startsWith("Updated in ")) {
            line = said.take();
        }
    }

    private void run(int saves) throws IOException, InterruptedException {
        System.out.println(
                "| saves | first, ms | median, ms | 90 %, ms | longest, ms | live heap, MB |");
        System.out.println("|--:|--:|--:|--:|--:|--:|");
        int step = Math.max(1, saves / 10);
        var times = new ArrayList<Double>();
        for (int i = 1; i <= saves; i++) {
            times.add(save(i));
            if (i % step == 0) {
                System.out.println(row(i, times));
                times.clear();
            }
        }
    }

    /** Corrects a document and gives the ms until its page has the new words. */
    private double save(int number) throws IOException, InterruptedException {
        String document = documents.get(number * 37 % documents.size());
        String path = "/" + stem() + "/" + document + ".html";
        Matcher version = VERSION.matcher(get(path));
        version.find();
        String words = "Correction number " + number + ".";
        URI events =
                site.resolve("/.embtel/events?address=" + path + "&version=" + version.group(1));
        var waiting = HttpRequest.newBuilder(events).build();
        try (var lines = client.send(waiting, BodyHandlers.ofLines()).body()) {
            var told = lines.iterator();
            String corrected = corrected(document, words);
            long start = System.nanoTime();
            Files.writeString(file, corrected);
            awaitReload(told);
            String page = get(path);
            double time = (System.nanoTime() - start) / 1e6;
            awaitRest();
            if (!page.contains(words)) {
                throw new IllegalStateException("the page is not the new one: " + path);
            }
            return time;
        }
    }

    private static void awaitReload(Iterator<String> told) {
        int heartbeats = 0;
        for (String line = told.next(); !line.equals("event: reload"); line = told.next()) {
            heartbeats += line.equals(":") ? 1 : 0;
            if (heartbeats > MOST_HEARTBEATS) {
                throw new IllegalStateException("the server does not tell of the correction");
            }
        }
    }

    private String corrected(String document, String words) {
        int start = original.indexOf("xml:id=\"" + document + "\"");
        int end = original.indexOf("</p>", start);
        return original.substring(0, end) + " " + words + original.substring(end);
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private String stem() {
        return file.getFileName().toString().replace(".xml", "");
    }

    private String row(int saves, List<Double> times) throws IOException {
        double first = times.get(0);
        double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.0f | %.0f | %.0f |",
                saves,
                first,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1],
                liveHeap());
    }

    /** What is left after a full collection, which the histogram of live objects makes. */
    private double liveHeap() throws IOException {
        Process histogram =
                new ProcessBuilder("jcmd", Long.toString(server.pid()), "GC.class_histogram")
                        .start();
        String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String total = text.lines().filter(line -> line.startsWith("Total")).findFirst().orElse("");
        String[] fields = total.trim().split("\\s+");
        return fields.length < 3 ? Double.NaN : Long.parseLong(fields[2]) / 1e6;
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            server.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Files.delete(file);
        Files.delete(file.getParent());
    }
}
