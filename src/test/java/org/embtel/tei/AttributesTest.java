package org.embtel.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The attributes of TEI are those of its schema. With {@code -Dnames.update=true} this test writes
 * the list from {@code tei_all.rng}, which is made of a new release of TEI so.
 */
class AttributesTest {

    private static final Path LIST = Path.of("src/main/resources/org/embtel/tei/attributes.txt");

    private static final String HEAD =
            """
            # The elements of TEI P5 with the attributes of each; "*" has those of most. ">" follows
            # those that hold pointers.
            # Written by AttributesTest from TEI's own schema of everything.
            """;

    @Test
    void knowsElementsAndTheirAttributes() {
        Vocabulary names = Vocabulary.p5();
        assertThat(names.attributesOf("date")).contains("when", "xml:id").doesNotContain("target");
        assertThat(names.attributesOf("persname")).isEmpty();
        assertThat(names.hasAttribute("target")).isTrue();
        assertThat(names.hasAttribute("traget")).isFalse();
    }

    @Test
    void knowsWhichHoldPointers() {
        Vocabulary p5 = Vocabulary.p5();
        assertThat(p5.isPointer("ref", "target")).isTrue();
        assertThat(p5.isPointer("p", "corresp")).isTrue();
        assertThat(p5.isPointer("surface", "start")).isTrue();
        assertThat(p5.isPointer("date", "from")).isFalse();
        assertThat(p5.isPointer("persName", "key")).isFalse();
        assertThat(p5.isPointer("panel", "target")).isTrue();
        assertThat(p5.isPointer("panel", "from")).isFalse();
    }

    @Test
    void knowsWhatCanBeDated() {
        assertThat(Vocabulary.p5().isDatable("residence")).isTrue();
        assertThat(Vocabulary.p5().isDatable("biblScope")).isFalse();
    }

    @Test
    @Tag("corpus")
    void areTheSchemas() throws Exception {
        String names = HEAD + list(new TeiSchema(Needs.schema("tei_all.rng")).attributes());
        if (Boolean.getBoolean("names.update")) {
            Files.writeString(LIST, names);
        }
        assertThat(Files.readString(LIST)).isEqualTo(names);
    }

    /** Attributes that nine of ten elements have are not told with each. */
    private static String list(Map<String, Set<String>> attributes) {
        Map<String, Long> uses =
                attributes.values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        var shared = new TreeSet<>(uses.keySet());
        shared.removeIf(name -> uses.get(name) * 10 < attributes.size() * 9L);
        var list = new StringBuilder("* " + String.join(" ", shared) + "\n");
        attributes.forEach(
                (element, own) -> {
                    own.removeAll(shared);
                    list.append(
                            Stream.concat(Stream.of(element), own.stream())
                                            .collect(Collectors.joining(" "))
                                    + "\n");
                });
        return list.toString();
    }
}
