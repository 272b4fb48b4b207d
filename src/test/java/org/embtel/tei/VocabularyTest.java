package org.embtel.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.embtel.spec.TeiModules;
import org.junit.jupiter.api.Test;

/** The table of elements: whole, in order, and explained. */
class VocabularyTest {

    private static final Path TABLE = Path.of("src/main/resources/org/embtel/tei/elements.txt");

    private final Vocabulary p5 = Vocabulary.p5();

    @Test
    void tellsWhatAnElementIs() {
        ElementType stage = p5.of("stage");
        assertThat(stage.module()).isEqualTo("core");
        assertThat(stage.kind()).isEqualTo(ElementKind.BETWEEN);
        assertThat(p5.of("p").isBlock()).isTrue();
        assertThat(p5.of("pb").isBreak()).isTrue();
        assertThat(p5.of("persName").is(Trait.NAMING)).isTrue();
        assertThat(p5.of("body").holdsBlocks()).isTrue();
        assertThat(p5.of("choice").isContainer()).isTrue();
        assertThat(p5.of("choice").holdsBlocks()).isFalse();
    }

    @Test
    void takesWhatItDoesNotKnowForWordsInALine() {
        assertThat(p5.of("paragraph"))
                .isEqualTo(new ElementType("paragraph", "", ElementKind.INLINE, Set.of()));
        assertThat(p5.hasElement("persname")).isFalse();
        assertThat(p5.hasElement("persName")).isTrue();
    }

    @Test
    void knowsElementsByTheirNamespace() {
        assertThat(p5.of("http://history.state.gov/frus/ns/1.0", "attachment").isBlock()).isTrue();
        assertThat(p5.of("http://www.w3.org/1999/xhtml", "li").isBlock()).isTrue();
        assertThat(p5.of("http://www.w3.org/2000/svg", "text").isBlock()).isFalse();
        assertThat(p5.of("", "text").isBlock()).isTrue();
        assertThat(p5.hasElement("attachment")).isFalse();
        assertThat(p5.hasElement("egXML")).isFalse();
    }

    @Test
    void lacksNothingWhereAnEditionSaysOtherwise() {
        Vocabulary own = p5.with(Map.of("seg", ElementKind.BLOCK, "panel", ElementKind.BLOCK));
        assertThat(own.of("seg").isBlock()).isTrue();
        assertThat(own.of("seg").module()).isEqualTo("linking");
        assertThat(own.of("panel").isBlock()).isTrue();
        assertThat(own.of("http://example.org/comics", "panel").isBlock()).isTrue();
        assertThat(own.of("q")).isEqualTo(p5.of("q"));
        assertThat(own.elements()).isEqualTo(p5.elements());
        assertThat(p5.of("seg").isBlock()).isFalse();
        assertThat(p5.with(Map.of())).isSameAs(p5);
    }

    @Test
    void hasEveryElementOfTeiInItsModule() {
        var modules = new TreeMap<String, String>();
        TeiModules.elements()
                .forEach((module, names) -> names.forEach(name -> modules.put(name, module)));
        var table = new TreeMap<String, String>();
        p5.elements().forEach(name -> table.put(name, p5.of(name).module()));
        assertThat(table).isEqualTo(modules);
    }

    @Test
    void isSortedByModuleAndName() throws IOException {
        List<String> names =
                lines().takeWhile(line -> !line.startsWith("="))
                        .map(line -> line.split(" +"))
                        .map(words -> words[1] + " " + words[0])
                        .toList();
        assertThat(names)
                .isSortedAccordingTo(
                        Comparator.<String, String>comparing(name -> name.toLowerCase(Locale.ROOT))
                                .thenComparing(Comparator.naturalOrder()));
    }

    @Test
    void explainsEveryWordOfItsColumnsOnce() throws IOException {
        Stream<String> kinds =
                Arrays.stream(ElementKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT));
        Stream<String> traits = Arrays.stream(Trait.values()).map(Trait::word);
        assertThat(
                        Files.readAllLines(TABLE).stream()
                                .filter(line -> line.matches("#   \\S.*"))
                                .map(line -> line.substring(1).strip().split(" +")[0]))
                .containsExactlyElementsOf(Stream.concat(kinds, traits).toList());
    }

    @Test
    void saysNothingOfNoElement() {
        assertThat(Trait.values())
                .allMatch(trait -> p5.elements().stream().anyMatch(name -> p5.of(name).is(trait)));
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
