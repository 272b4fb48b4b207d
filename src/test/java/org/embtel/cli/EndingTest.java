package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code embtel serve} as a process of its own, which a signal ends as Ctrl-C does. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndingTest {

    @Test
    void endsInGoodOrderWhenItIsToldTo() throws IOException, InterruptedException {
        Process serve =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Embtel.class.getName(),
                                "serve",
                                "--port=0")
                        .redirectErrorStream(true)
                        .start();
        try (var output = new BufferedReader(new InputStreamReader(serve.getInputStream()))) {
            String line = output.readLine();
            while (!line.startsWith("The edition is at ")) {
                line = output.readLine();
            }
            URI address = URI.create(line.split(" ")[4]);
            var page =
                    HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            serve.destroy();
            assertThat(serve.waitFor()).isZero();
        } finally {
            serve.destroyForcibly();
        }
    }
}
