package org.embtel.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;

/** A browser that waits for what the preview tells it. */
final class Waiting implements AutoCloseable {

    private final Stream<String> stream;
    private final Iterator<String> lines;

    Waiting(HttpClient client, URI events) {
        try {
            stream =
                    client.send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofLines())
                            .body();
            lines = stream.iterator();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The next event, once it comes. */
    Event next() {
        String name = "";
        while (name.isEmpty()) {
            String line = lines.next();
            name = line.startsWith("event: ") ? line.substring("event: ".length()) : "";
        }
        var data = new ArrayList<String>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            data.add(line.substring("data: ".length()));
        }
        return new Event(name, String.join("\n", data));
    }

    @Override
    public void close() {
        stream.close();
    }
}
