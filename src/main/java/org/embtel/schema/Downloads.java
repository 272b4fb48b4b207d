package org.embtel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets schemas from the web, within a time and up to a size. */
final class Downloads {

    private static final int OK = 200;

    private final Duration longest;
    private final int most;
    private final HttpClient client;

    /**
     * Downloads within limits.
     *
     * @param longest how long one may take, from asking to the last byte
     * @param most how many bytes it may have
     */
    Downloads(Duration longest, int most) {
        this.longest = longest;
        this.most = most;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(longest)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
    }

    /**
     * The content at an address; what keeps it from that is an exception whose message editors see.
     */
    byte[] get(URI address) throws IOException {
        var request = HttpRequest.newBuilder(address).header("User-Agent", "Embtel").build();
        var answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        CompletableFuture<byte[]> content = answer.thenApply(this::content);
        try {
            return content.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.thenAccept(Downloads::close);
            throw new IOException("it took longer than " + longest.toSeconds() + " s", slow);
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("the program was ended", ended);
        } finally {
            content.cancel(true);
        }
    }

    private byte[] content(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != OK) {
                throw new IOException("the server answered " + answer.statusCode());
            }
            byte[] content = body.readNBytes(most + 1);
            if (content.length > most) {
                throw new IOException("it is larger than " + most / 1_000_000 + " MB");
            }
            if (isWebPage(answer)) {
                throw new IOException("there is a web page, and no schema");
            }
            return content;
        } catch (IOException failure) {
            throw new CompletionException(failure);
        }
    }

    private static boolean isWebPage(HttpResponse<InputStream> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static void close(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
        } catch (IOException alreadyGone) {
            // Nobody waits for the rest.
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof java.net.ConnectException) {
            return new IOException("no server answered", cause);
        }
        return cause instanceof IOException known && known.getMessage() != null
                ? known
                : new IOException(cause.getClass().getSimpleName(), cause);
    }
}
