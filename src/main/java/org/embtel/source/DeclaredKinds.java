package org.embtel.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.tei.ElementKind;

/**
 * What the header of a file says of elements that it wants shown otherwise than TEI has them: a
 * {@code rendition} of the {@code tagsDecl} whose {@code @selector} is their name and that says
 * {@code display: block} or {@code display: inline} (TEI Guidelines, 2.3.4, The Tagging
 * Declaration). As in CSS, a name without a prefix means elements of every namespace.
 */
final class DeclaredKinds {

    private static final Pattern DISPLAY =
            Pattern.compile("(?i)(?:^|[;{\\s])display\\s*:\\s*(block|inline)\\s*(?=[;}!]|$)");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private DeclaredKinds() {}

    /** The kinds by the names of elements; what is said last holds. */
    static Map<String, ElementKind> in(TeiElement root) {
        var kinds = new HashMap<String, ElementKind>();
        root.elements("teiHeader").stream()
                .flatMap(header -> header.elements("encodingDesc").stream())
                .flatMap(encoding -> encoding.elements("tagsDecl").stream())
                .flatMap(declaration -> declaration.elements("rendition").stream())
                .filter(rendition -> rendition.attribute("scheme").matches("|css"))
                .forEach(
                        rendition ->
                                kind(rendition)
                                        .ifPresent(
                                                kind ->
                                                        names(rendition)
                                                                .forEach(
                                                                        name ->
                                                                                kinds.put(
                                                                                        name,
                                                                                        kind))));
        return kinds;
    }

    private static Optional<ElementKind> kind(TeiElement rendition) {
        Matcher display = DISPLAY.matcher(rendition.text());
        ElementKind kind = null;
        while (display.find()) {
            boolean block = display.group(1).equalsIgnoreCase("block");
            kind = block ? ElementKind.BLOCK : ElementKind.INLINE;
        }
        return Optional.ofNullable(kind);
    }

    /** Selectors that say more than a name mean some of its elements, and are left to styles. */
    private static Stream<String> names(TeiElement rendition) {
        return Stream.of(rendition.attribute("selector").split(","))
                .map(String::strip)
                .filter(selector -> NAME.matcher(selector).matches());
    }
}
