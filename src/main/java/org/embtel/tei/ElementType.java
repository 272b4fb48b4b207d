package org.embtel.tei;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an element is, as far as its name says.
 *
 * @param name the local name: {@code persName}
 * @param module the module of TEI that defines it, or the prefix of another vocabulary; empty when
 *     it is in none that is known
 * @param kind whether it stands apart
 * @param traits what else is true of it
 */
public record ElementType(String name, String module, ElementKind kind, Set<Trait> traits) {

    /** Copies the traits. */
    public ElementType {
        traits = Collections.unmodifiableSet(copy(traits));
    }

    private static Set<Trait> copy(Collection<Trait> traits) {
        Set<Trait> copy = EnumSet.noneOf(Trait.class);
        copy.addAll(traits);
        return copy;
    }

    /** An element of which nothing is known: its words run on with those beside it. */
    static ElementType unknown(String name) {
        return new ElementType(name, "", ElementKind.INLINE, Set.of());
    }

    ElementType as(ElementKind other) {
        return new ElementType(name, module, other, traits);
    }

    /** Whether something is true of it. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it stands apart wherever it is. */
    public boolean isBlock() {
        return kind == ElementKind.BLOCK;
    }

    /** Whether it marks where a line, a page or a column begins. */
    public boolean isBreak() {
        return kind == ElementKind.BREAK;
    }

    /** Whether it has no words of its own, so that white space directly in it is indentation. */
    public boolean isContainer() {
        return is(Trait.CONTAINER);
    }

    /** Whether it gathers blocks: an element between block and inline is a block in it. */
    public boolean holdsBlocks() {
        return isContainer() && kind != ElementKind.INLINE;
    }
}
