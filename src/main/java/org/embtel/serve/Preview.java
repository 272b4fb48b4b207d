package org.embtel.serve;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.embtel.build.BuildRequest;
import org.embtel.build.live.LiveEdition;
import org.embtel.script.ScriptBundler;
import org.embtel.script.ScriptException;
import org.embtel.source.MediaTypes;

/**
 * An edition shown on this machine, and kept as its files are.
 *
 * <p>{@code try (Preview preview = Preview.start(request, edition, 8143, progress)) { … }}
 */
public final class Preview implements AutoCloseable {

    /** Where the preview's own files are; no page of a site has such an address. */
    private static final String OWN = "/.embtel/";

    private final LocalServer server;
    private final Follower follower;
    private final SourceWatch watch;

    private Preview(LocalServer server, Follower follower, SourceWatch watch) {
        this.server = server;
        this.follower = follower;
        this.watch = watch;
    }

    /**
     * Begins to show an edition.
     *
     * @param port the port that is wished for; the next free one is taken; 0 for any
     * @throws IOException if there is no free port
     */
    public static Preview start(
            BuildRequest request, LiveEdition edition, int port, Progress progress)
            throws IOException {
        LocalServer server = LocalServer.bind(port);
        var follower = new Follower(edition, request.assets(), progress);
        var watched = List.of(request.source(), request.templates(), request.assets());
        var preview = new Preview(server, follower, SourceWatch.start(watched, follower::changed));
        server.answer("/", new SiteHandler(new SiteAddresses(edition)));
        server.answer(OWN + "events", new EventsHandler(follower));
        server.answer(OWN + "preview.js", script("preview.js"));
        follower.start();
        server.start();
        return preview;
    }

    private static HttpHandler script(String name) {
        try {
            String script = new ScriptBundler(Preview::resource).bundle("preview/main.mjs");
            byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
            return exchange -> SiteHandler.send(exchange, 200, MediaTypes.of(name), bytes);
        } catch (ScriptException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static Optional<String> resource(String path) {
        try (InputStream content = Preview.class.getResourceAsStream(path)) {
            return content == null
                    ? Optional.empty()
                    : Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The address of the site. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /** Ends it, and all its threads. */
    @Override
    public void close() {
        watch.close();
        follower.close();
        server.close();
    }
}
