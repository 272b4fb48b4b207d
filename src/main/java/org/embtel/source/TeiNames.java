package org.embtel.source;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.om.NamePool;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.pattern.NameTest;
import net.sf.saxon.type.Type;
import org.embtel.tei.ElementType;
import org.embtel.tei.Vocabulary;

/**
 * The names in trees, by the numbers that Saxon keeps in their place. A walk asks for names
 * millions of times, and Saxon's own table answers slowly. May be used by several threads.
 */
final class TeiNames {

    /** More than TEI has; the table grows when files use others besides. */
    private static final int EXPECTED = 4_096;

    private final NamePool pool;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> attributes = new ConcurrentHashMap<>();
    private volatile Name[] names = new Name[EXPECTED];

    TeiNames(NamePool pool, Vocabulary vocabulary) {
        this.pool = pool;
        this.vocabulary = vocabulary;
    }

    /**
     * A name.
     *
     * @param namespace the namespace, or the empty string
     * @param type what an element of that name is
     */
    record Name(String local, String namespace, boolean isTei, ElementType type) {}

    /** The name that has a number. */
    Name of(int number) {
        Name[] table = names;
        Name known = number < table.length ? table[number] : null;
        return known == null ? add(number) : known;
    }

    private synchronized Name add(int number) {
        Name name = name(pool.getUnprefixedQName(number));
        Name[] table = names;
        if (number >= table.length) {
            table = Arrays.copyOf(table, Math.max(2 * table.length, number + 1));
        }
        table[number] = name;
        names = table;
        return name;
    }

    private Name name(StructuredQName name) {
        String local = name.getLocalPart();
        String namespace = name.getNamespaceUri().toString();
        boolean isTei = namespace.equals(Vocabulary.TEI);
        return new Name(local, namespace, isTei, vocabulary.of(namespace, local));
    }

    /** The number of an attribute's name, {@code n} or {@code xml:id}. */
    int attribute(String name) {
        Integer known = attributes.get(name);
        return known == null ? attributes.computeIfAbsent(name, this::number) : known;
    }

    /** A name that no file has yet gets a number, which it keeps if the next file has it. */
    private int number(String name) {
        boolean xml = name.startsWith("xml:");
        return pool.allocateFingerprint(
                xml ? NamespaceUri.XML : NamespaceUri.NULL, xml ? name.substring(4) : name);
    }

    /** What the TEI elements of a name have in common. */
    NameTest elements(String name) {
        return new NameTest(Type.ELEMENT, NamespaceUri.of(Vocabulary.TEI), name, pool);
    }
}
