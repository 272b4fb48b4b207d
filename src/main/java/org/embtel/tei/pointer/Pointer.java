package org.embtel.tei.pointer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pointer: the address of a file, of a place in it, or both (TEI Guidelines, 17.2, Pointing
 * Mechanisms; {@code teidata.pointer}).
 *
 * @param written the address as it is encoded, without white space around it
 * @param base the address that it is relative to: what {@code xml:base} says at its element; empty
 *     where it is relative to the file that it stands in
 */
public record Pointer(String written, String base) {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]\\S*");
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^/]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What a word has that is a pointer, even among others. */
    private static final Pattern POINTING = Pattern.compile("[#:/]|\\.xml$");

    private static final char FIRST_COMBINING = '\u0300';

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    /** A pointer relative to the file that it stands in. */
    public static Pointer of(String written) {
        return new Pointer(written.strip(), "");
    }

    /**
     * The pointers of an attribute: white space divides them, also line breaks and tabs.
     *
     * <p>An identifier with blanks in it is none, but some files have such, and point to them:
     * after {@code #}, words that are no pointers themselves go with the first.
     *
     * @param value the attribute's value
     * @param base what {@code xml:base} says at the element; else empty
     */
    public static List<Pointer> listOf(String value, String base) {
        String all = value.strip();
        if (all.isEmpty()) {
            return List.of();
        }
        if (!SPACES.matcher(all).find()) {
            return List.of(new Pointer(all, base));
        }
        List<String> each = List.of(SPACES.split(all));
        boolean one =
                all.startsWith("#")
                        && each.stream().skip(1).noneMatch(word -> POINTING.matcher(word).find());
        return (one ? List.of(all) : each)
                .stream().map(pointer -> new Pointer(pointer, base)).toList();
    }

    /**
     * An identifier as it is compared: in Unicode's composed form (NFC), so that it does not matter
     * how an editor's keyboard writes letters with accents.
     */
    public static String normalised(String id) {
        return isComposed(id) || Normalizer.isNormalized(id, Normalizer.Form.NFC)
                ? id
                : Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    /**
     * Nothing before the combining characters changes when it is composed, and most ids end there.
     */
    private static boolean isComposed(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    /** Whether it leads to a place of the file that it stands in: {@code #d1}. */
    public boolean isLocal() {
        return written.startsWith("#");
    }

    /** Whether it names a place of a file, {@code b.xml#d1}, and not only a file or a word. */
    public boolean namesPlace() {
        return written.indexOf('#') >= 0;
    }

    /** Whether it begins with a scheme: {@code https:}, or a private one such as {@code gnd:}. */
    public boolean hasScheme() {
        return SCHEME.matcher(written).matches();
    }

    /** Whether it is an address of the web. */
    public boolean isWeb() {
        return WEB.matcher(address()).matches();
    }

    /**
     * The identifier that it names after {@code #}, as it is compared; empty when it names none.
     */
    public String id() {
        int hash = written.indexOf('#');
        return hash < 0 ? "" : normalised(decoded(written.substring(hash + 1)));
    }

    /** The whole as an identifier, for pointers that lack the {@code #}. */
    public String asId() {
        return normalised(decoded(written));
    }

    /** The address of the file, without a place in it; empty for the file that it stands in. */
    public String file() {
        String address = address();
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The whole address with its base; a place of the file that it stands in has none. */
    public String address() {
        return isLocal() || base.isEmpty() ? written : resolved(base, written);
    }

    /**
     * The path of the file that is meant, as files are named: decoded and in composed form.
     *
     * @param from the path of the file that the pointer stands in
     */
    public String path(String from) {
        String file = file();
        return file.isEmpty() ? from : normalised(decoded(resolved(from, file)));
    }

    /**
     * The base of an element within elements that have one of their own, the innermost first. Names
     * that have no steps, {@code urn:cts:latinLit:phi0119}, are the base of nothing.
     */
    public static String base(Stream<String> bases) {
        return bases.map(String::strip)
                .filter(base -> !base.isEmpty() && !OPAQUE.matcher(base).matches())
                .reduce("", (inner, outer) -> inner.isEmpty() ? outer : resolved(outer, inner));
    }

    /** An address seen from another (RFC 3986, 5.2); one that has a scheme stays as it is. */
    static String resolved(String base, String address) {
        if (SCHEME.matcher(address).matches()) {
            return address;
        }
        int path = SCHEME.matcher(base).matches() ? afterAuthority(base) : 0;
        if (address.startsWith("/")) {
            return base.substring(0, path) + address;
        }
        String file = base.replaceFirst("[?#].*", "");
        String folder = file.substring(path, Math.max(path, file.lastIndexOf('/') + 1));
        boolean host = path > 0 && path == file.length();
        return base.substring(0, path) + (host ? "/" : "") + withoutDots(folder + address);
    }

    /** Where the path begins in an address with a scheme. */
    private static int afterAuthority(String address) {
        int begin = address.indexOf(':') + 1;
        if (!address.startsWith("//", begin)) {
            return begin;
        }
        int slash = address.indexOf('/', begin + 2);
        return slash < 0 ? address.length() : slash;
    }

    /** Without {@code .} and {@code ..}; what leads above the beginning keeps its dots. */
    private static String withoutDots(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            boolean back = step.equals("..") && !steps.isEmpty() && !steps.peekLast().equals("..");
            if (back) {
                steps.removeLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** With the characters that {@code %} and two digits stand for; other text stays as it is. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0 || !ESCAPE.matcher(text).find()) {
            return text;
        }
        String escaped = text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }
}
