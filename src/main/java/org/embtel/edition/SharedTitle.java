package org.embtel.edition;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.Header;

/** The title of a series that says of itself only what its volumes say: the one they share. */
final class SharedTitle {

    private SharedTitle() {}

    /** The first title of a volume that more than half of them have, under the same type. */
    static Optional<String> of(List<Header> volumes) {
        return volumes.stream()
                .flatMap(volume -> volume.titles().entrySet().stream())
                .distinct()
                .filter(title -> !title.getValue().isEmpty())
                .filter(
                        title ->
                                2 * having(title.getKey(), title.getValue(), volumes)
                                        > volumes.size())
                .findFirst()
                .map(title -> title.getValue());
    }

    private static long having(String type, String title, List<Header> volumes) {
        return volumes.stream().filter(volume -> title.equals(volume.titles().get(type))).count();
    }
}
