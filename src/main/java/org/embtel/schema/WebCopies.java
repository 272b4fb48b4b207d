package org.embtel.schema;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;

/**
 * Copies of schemas on the web, in the user's cache. They are fetched only when that is asked for,
 * each once a run; what was fetched before is at hand without asking.
 */
final class WebCopies {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST = 20_000_000;

    private final UserCache cache;
    private final Optional<Downloads> downloads;
    private final Map<URI, Optional<SchemaSource>> found = new ConcurrentHashMap<>();

    WebCopies(SchemaOptions options) {
        this.cache = new UserCache(options.cache());
        this.downloads =
                options.fetch() ? Optional.of(new Downloads(LONGEST, MOST)) : Optional.empty();
    }

    /** The copy of what is at an address of the web; why it cannot be fetched is reported once. */
    Optional<SchemaSource> find(URI address, Findings findings) {
        return isOfWeb(address)
                ? found.computeIfAbsent(address, wanted -> copy(wanted, findings))
                : Optional.empty();
    }

    /** The copy that is in the cache; nothing is fetched. */
    Optional<SchemaSource> kept(URI address) {
        return isOfWeb(address)
                ? cache.find(key(address), ".schema")
                        .map(file -> new SchemaSource(address, Optional.of(file)))
                : Optional.empty();
    }

    private static boolean isOfWeb(URI address) {
        String scheme = String.valueOf(address.getScheme());
        return scheme.matches("(?i)https?") && address.getHost() != null;
    }

    private Optional<SchemaSource> copy(URI address, Findings findings) {
        Optional<Path> earlier = cache.find(key(address), ".schema");
        return downloads
                .map(web -> fetched(web, address, earlier, findings))
                .orElse(earlier)
                .map(file -> new SchemaSource(address, Optional.of(file)));
    }

    private Optional<Path> fetched(
            Downloads web, URI address, Optional<Path> earlier, Findings findings) {
        try {
            Optional<Path> kept = cache.keep(key(address), ".schema", web.get(address));
            if (kept.isPresent()) {
                return kept;
            }
            report(address, "the cache folder cannot be written", earlier, findings);
        } catch (IOException failure) {
            report(address, failure.getMessage(), earlier, findings);
        }
        return earlier;
    }

    private static void report(URI address, String why, Optional<Path> earlier, Findings findings) {
        findings.add(
                Code.SCHEMA_NOT_FETCHED,
                Place.of(address.toString()),
                "this schema cannot be fetched: "
                        + why
                        + (earlier.isPresent() ? "; the copy of an earlier time was used" : ""),
                "check the address and the network; or put a copy into the edition and its path"
                        + " into catalog.xml");
    }

    private static String key(URI address) {
        return "fetched from " + address;
    }
}
