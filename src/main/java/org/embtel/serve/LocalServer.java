package org.embtel.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An HTTP server that only this machine reaches. */
final class LocalServer implements AutoCloseable {

    /** So many ports are tried, from the one that is wished for. */
    private static final int TRIED = 20;

    static {
        // Else the answer's body waits for the browser to acknowledge its head, some 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(task -> new Thread(task, "embtel-http"));

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    /**
     * A server that does not answer yet.
     *
     * @param port the port that is wished for; the next free one is taken; 0 for any
     * @throws BindException if none of them is free
     */
    static LocalServer bind(int port) throws IOException {
        for (int tried = 0; ; tried++) {
            try {
                var address =
                        new InetSocketAddress(
                                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port + tried);
                return new LocalServer(HttpServer.create(address, 0));
            } catch (BindException taken) {
                if (tried + 1 == TRIED) {
                    throw taken;
                }
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    void answer(String path, HttpHandler handler) {
        server.createContext(path, handler).getFilters().add(new Guard());
    }

    void start() {
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
