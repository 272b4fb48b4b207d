package org.embtel.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a program keeps files of its own for a user, by the custom of the system. */
final class UserFolder {

    private UserFolder() {}

    /**
     * The folder for what can be made or fetched again: {@code embtel} in that which {@code
     * XDG_CACHE_HOME} or, on Windows, {@code LOCALAPPDATA} names, else in {@code ~/.cache}.
     */
    static Path cache(Map<String, String> environment) {
        return Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
                .map(name -> Optional.ofNullable(environment.get(name)))
                .flatMap(Optional::stream)
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("embtel");
    }
}
