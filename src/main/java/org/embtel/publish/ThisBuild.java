package org.embtel.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** What other builds are told of the one that keeps them out. */
final class ThisBuild {

    private static final Path HOST_OF_LINUX = Path.of("/proc/sys/kernel/hostname");

    private ThisBuild() {}

    /** For people: {@code process 4711 on press, since 1960-02-19T11:00:00Z}. */
    static String name() {
        return "process "
                + ProcessHandle.current().pid()
                + host().map(host -> " on " + host).orElse("")
                + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The network is not asked: that may take long. */
    private static Optional<String> host() {
        return linux().or(
                        () ->
                                Stream.of("COMPUTERNAME", "HOSTNAME")
                                        .map(System::getenv)
                                        .filter(name -> name != null && !name.isBlank())
                                        .findFirst());
    }

    private static Optional<String> linux() {
        try {
            return Optional.of(Files.readString(HOST_OF_LINUX).strip());
        } catch (IOException otherSystem) {
            return Optional.empty();
        }
    }
}
