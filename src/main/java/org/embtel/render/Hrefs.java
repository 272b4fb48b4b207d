package org.embtel.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.embtel.edition.model.Anchor;

/** Makes links that hold from any folder, from a USB stick and on any host: relative ones. */
final class Hrefs {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    /** As before the first {@code #}, which itself may stand only once. */
    private static final Pattern FORBIDDEN_LATER = Pattern.compile("#|" + FORBIDDEN);

    /** What is encoded nowhere, besides letters and digits of ASCII. */
    private static final String PLAIN = ".-_*:@,";

    private static final String PLAIN_IN_PATHS = "/" + PLAIN;

    private final String page;
    private final String root;

    /**
     * Links from a page.
     *
     * @param page the path of the page they stand on, from the site's root
     */
    Hrefs(String page) {
        this.page = page;
        this.root = "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }

    /** The relative path from this page to the site's root: empty, {@code ../} … */
    String root() {
        return root;
    }

    String to(Anchor anchor) {
        String fragment = anchor.id().isEmpty() ? "" : "#" + encoded(anchor.id());
        if (anchor.page().equals(page)) {
            return fragment.isEmpty() ? relative(encoded(fileName(page))) : fragment;
        }
        return relative(path(anchor.page())) + fragment;
    }

    /** A name with a colon would else be taken for an address with a scheme. */
    private static String relative(String path) {
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash) ? "./" + path : path;
    }

    private String path(String target) {
        String folder = folder(page);
        if (!folder.isEmpty() && target.startsWith(folder)) {
            return encodedPath(target.substring(folder.length()));
        }
        return root + encodedPath(target);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String encodedPath(String path) {
        if (!path.endsWith("/") && isPlain(path, PLAIN_IN_PATHS)) {
            return path;
        }
        return Arrays.stream(path.split("/")).map(Hrefs::encoded).collect(Collectors.joining("/"));
    }

    static String encodedFolder(String path) {
        return encodedPath(path) + "/";
    }

    /** An address of the web, with what may not stand in one percent-encoded. */
    static String web(String url) {
        int hash = url.indexOf('#') + 1;
        return FORBIDDEN.matcher(url.substring(0, hash)).replaceAll(Hrefs::encodedMatch)
                + FORBIDDEN_LATER.matcher(url.substring(hash)).replaceAll(Hrefs::encodedMatch);
    }

    private static String encodedMatch(MatchResult found) {
        return encoded(found.group());
    }

    /** Form encoding, mended to what RFC 3986 allows in paths and fragments. */
    private static String encoded(String step) {
        if (isPlain(step, PLAIN)) {
            return step;
        }
        return URLEncoder.encode(step, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%40", "@")
                .replace("%2C", ",");
    }

    /** Most names are, and stay as they are. */
    private static boolean isPlain(String step, String plain) {
        for (int i = 0; i < step.length(); i++) {
            char c = step.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && plain.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
