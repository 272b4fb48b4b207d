package org.embtel.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the table says agrees with the classes and content models of TEI's schema. */
@Tag("corpus")
class SchemaFactsTest {

    private static final Vocabulary P5 = Vocabulary.p5();

    private static TeiSchema schema;

    @BeforeAll
    static void read() throws Exception {
        schema = new TeiSchema(Needs.schema("tei_all.rng"));
    }

    @Test
    void tableHasTheElementsOfTheSchema() {
        assertThat(P5.elements()).isEqualTo(schema.attributes().keySet());
    }

    @Test
    void partsOfDivisionsStandApart() {
        assertThat(with(Predicate.not(ElementType::isBlock)))
                .doesNotContainAnyElementsOf(schema.membersOf("model.divPart"))
                .doesNotContainAnyElementsOf(schema.membersOf("model.divLike"))
                .doesNotContainAnyElementsOf(schema.membersOf("model.headLike"))
                .doesNotContainAnyElementsOf(schema.membersOf("model.listLike"));
    }

    /** A {@code desc} is part of the line that its parent makes. */
    @Test
    void whatStandsBetweenIsNeverInlineAlone() {
        assertThat(with(type -> type.kind() == ElementKind.INLINE))
                .doesNotContainAnyElementsOf(without(schema.membersOf("model.inter"), "desc"))
                .doesNotContainAnyElementsOf(schema.membersOf("model.divTop"))
                .doesNotContainAnyElementsOf(schema.membersOf("model.divBottom"));
    }

    /** An address is set in lines. */
    @Test
    void phrasesAreNoBlocks() {
        assertThat(with(ElementType::isBlock))
                .doesNotContainAnyElementsOf(without(schema.membersOf("model.phrase"), "address"));
    }

    @Test
    void breaksAreTheMilestonesThatBeginSomething() {
        assertThat(with(ElementType::isBreak))
                .isEqualTo(without(schema.membersOf("model.milestoneLike"), "anchor", "fw"));
    }

    /** Editors write lines into a {@code zone}, or words; it is a container of lines. */
    @Test
    void containersHaveNoWordsOfTheirOwn() {
        assertThat(without(with(ElementType::isContainer), "zone"))
                .doesNotContainAnyElementsOf(schema.mixed());
        assertThat(schema.mixed()).containsAll(having(Trait.PROSE));
    }

    @Test
    void traitsAreTheClassesTheyAreNamedAfter() {
        assertThat(having(Trait.PARAGRAPH)).isEqualTo(schema.membersOf("model.pLike"));
        assertThat(having(Trait.WORD)).isEqualTo(without(schema.membersOf("model.segLike"), "seg"));
        assertThat(having(Trait.NAME_PART))
                .isEqualTo(without(schema.membersOf("model.persNamePart"), "persPronouns"));
        assertThat(schema.membersOf("model.nameLike")).containsAll(having(Trait.NAMING));
        assertThat(schema.membersOf("model.ptrLike")).containsAll(having(Trait.POINTING));
        assertThat(schema.membersOf("model.global.meta")).containsAll(having(Trait.REMARK));
        assertThat(having(Trait.INTERVENTION))
                .containsAll(
                        without(
                                schema.membersOf("model.pPart.transcriptional"),
                                "corr",
                                "orig",
                                "reg",
                                "sic"));
    }

    private static Set<String> having(Trait trait) {
        return with(type -> type.is(trait));
    }

    private static Set<String> with(Predicate<ElementType> fact) {
        return P5.elements().stream()
                .filter(name -> fact.test(P5.of(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> names, String... left) {
        return Stream.of(names)
                .flatMap(Set::stream)
                .filter(name -> !Arrays.asList(left).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
