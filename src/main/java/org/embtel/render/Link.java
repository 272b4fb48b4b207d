package org.embtel.render;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link as a template prints it.
 *
 * @param href where it leads, relative to the page
 * @param kind {@code inside}, {@code outside} or {@code register}
 * @param title what it leads to; empty when that is not known
 * @param date when the document to which it leads was written; empty when that is not known
 */
public record Link(String href, String kind, String title, String date) {

    /** Of an address as transcriptions have it, which need not be a valid one. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z]+://(?:[^/?#@]*@)?([^/?#:]+)");

    /** What can stand in a policy, and there stands for one host alone. */
    private static final Pattern ORIGIN =
            Pattern.compile("(?i)https?://[a-z0-9-]+(\\.[a-z0-9-]+)*(:[0-9]{1,5})?");

    /** A link to what has no date. */
    Link(String href, String kind, String title) {
        this(href, kind, title, "");
    }

    /** Whether it leads to an image that browsers show. */
    boolean isPicture() {
        return !href.matches("(?i).*\\.(jp2|pdf|tiff?)([?#].*)?");
    }

    /** The host that is asked when it is followed; empty if it is the site itself. */
    public String host() {
        Matcher host = HOST.matcher(href);
        return host.lookingAt() ? host.group(1) : "";
    }

    /**
     * The scheme, host and port of which browsers ask what it leads to; empty if that is the site
     * itself, or the address is none that they would take.
     */
    Optional<String> origin() {
        try {
            URI address = new URI(href);
            return Optional.ofNullable(address.getRawAuthority())
                    .map(host -> address.getScheme() + "://" + IDN.toASCII(host))
                    .filter(origin -> ORIGIN.matcher(origin).matches())
                    .map(origin -> origin.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException | IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }
}
