package org.embtel.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template that every edition has until it writes its own: the macro for an element, or a whole
 * file.
 *
 * @param name what it is asked for by: {@code persName}, {@code page/document}
 * @param file where an edition puts its own, below its folder of templates
 * @param text its text, with the comment above it
 */
public record DefaultTemplate(String name, String file, String text) {

    private static final String PACKED = "/org/embtel/templates/";
    private static final String OWN_MACROS = "tei/site.ftlh";
    private static final Pattern FILE = Pattern.compile("(page|part)/[a-z-]+");
    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z_]+");
    private static final Pattern MODULE = Pattern.compile("<#import \"([a-z]+\\.ftlh)\"");

    /** Enough of a digest to tell two versions of a template apart. */
    private static final int DIGEST_LENGTH = 8;

    /** The template of that name, if there is one. */
    public static Optional<DefaultTemplate> named(String name) {
        if (FILE.matcher(name).matches()) {
            String file = name + ".ftlh";
            return packed(file).map(text -> new DefaultTemplate(name, file, text));
        }
        return ELEMENT.matcher(name).matches() ? macro(name) : Optional.empty();
    }

    private static Optional<DefaultTemplate> macro(String name) {
        Pattern macro =
                Pattern.compile(
                        "(<#--(?:(?!-->)[\\s\\S])*-->\\n)?<#macro "
                                + Pattern.quote(name)
                                + "[ >][\\s\\S]*?</#macro>\\n");
        return MODULE.matcher(packed("tei/macros.ftlh").orElseThrow())
                .results()
                .flatMap(module -> packed("tei/" + module.group(1)).stream())
                .map(macro::matcher)
                .filter(Matcher::find)
                .map(MatchResult::group)
                .findFirst()
                .map(text -> new DefaultTemplate(name, OWN_MACROS, text));
    }

    /** Whether it is a macro, which shares a file with others. */
    public boolean isMacro() {
        return file.equals(OWN_MACROS);
    }

    /** The first digits of the SHA-256 of its text. */
    public String digest() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<String> packed(String file) {
        try (InputStream in = DefaultTemplate.class.getResourceAsStream(PACKED + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
