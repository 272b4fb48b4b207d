package org.embtel.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.build.BuildRequest;
import org.embtel.build.Search;
import org.embtel.build.TakeAway;
import org.embtel.build.live.LiveEdition;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.kit.Folders;
import org.embtel.schema.SchemaOptions;

/** A copy of an edition, shown by a preview, with a hand that corrects it and a browser's eye. */
public final class Shown implements AutoCloseable {

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "<script src=\"/.embtel/preview.js\" data-version=\"([^\"]*)\""
                            + " defer></script>");

    private final Path folder;
    private final LiveEdition edition;
    private final Quiet quiet = new Quiet(new LinkedBlockingQueue<>());
    private final Preview preview;
    private final HttpClient client = HttpClient.newHttpClient();

    private Shown(Path folder) throws IOException {
        this.folder = folder;
        var request =
                new BuildRequest(
                        folder.resolve("tei"),
                        Optional.empty(),
                        false,
                        Search.AUTO,
                        TakeAway.USUAL,
                        folder.resolve("templates"),
                        folder.resolve("site-assets"),
                        "",
                        "",
                        2,
                        new SchemaOptions(folder, List.of(), folder.resolve("cache"), false),
                        "Embtel");
        this.edition = new LiveEdition(request);
        this.preview = Preview.start(request, edition, 0, quiet);
    }

    /** Shows a copy of the transcriptions in a folder. */
    public static Shown copyOf(Path transcriptions, Path folder) throws IOException {
        Folders.copy(transcriptions, folder.resolve("tei"));
        return new Shown(folder);
    }

    /** Shows an edition of one transcription. */
    static Shown of(String transcription, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("tei"));
        Files.writeString(folder.resolve("tei/letter.xml"), transcription);
        return new Shown(folder);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** The full address of a path of the site. */
    public URI address(String path) {
        return preview.address().resolve(path);
    }

    /** Writes a file at once, as a program does that puts a finished one in its place. */
    public void write(String path, String content) throws IOException {
        // Where nobody watches: else a page might be told of the file that is about to be moved.
        Path written = folder.resolve(".being-saved");
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(written, content);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Saves a file with a correction. */
    public void correct(String path, UnaryOperator<String> correction) throws IOException {
        write(path, correction.apply(Files.readString(folder.resolve(path))));
    }

    HttpResponse<byte[]> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** A page without the script that the preview adds. */
    String page(String path) {
        return SCRIPT.matcher(new String(get(path).body(), java.nio.charset.StandardCharsets.UTF_8))
                .replaceFirst("");
    }

    /** Opens a page, as a browser does that then waits for what changes. */
    Waiting open(String path) {
        String page = new String(get(path).body(), java.nio.charset.StandardCharsets.UTF_8);
        Matcher script = SCRIPT.matcher(page);
        if (!script.find()) {
            throw new AssertionError("no script on " + path + ": " + page);
        }
        return new Waiting(
                client, address("/.embtel/events?address=" + path + "&version=" + script.group(1)));
    }

    @Override
    public void close() {
        preview.close();
        edition.close();
    }

    /** What was found in all pages, once they have been checked the next time. */
    List<Diagnostic> checked() throws InterruptedException {
        return quiet.checked().take();
    }

    /** No terminal; a defect shows in the tests themselves. */
    private record Quiet(BlockingQueue<List<Diagnostic>> checked) implements Progress {

        @Override
        public void checked(List<Diagnostic> findings) {
            checked.add(findings);
        }

        @Override
        public void updated(List<Diagnostic> findings, long milliseconds) {}

        @Override
        public void failed(RuntimeException defect) {
            defect.printStackTrace();
        }
    }
}
