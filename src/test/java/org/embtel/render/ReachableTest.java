package org.embtel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.diagnostic.Place;
import org.embtel.edition.model.Note;
import org.embtel.source.SourceFile;
import org.embtel.tei.date.TeiDate;
import org.embtel.tei.name.PersonalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates can reach is on the list, all of it, from whatever page one begins. */
class ReachableTest {

    private static final Reachable LISTED = Reachable.listed();

    /** Values without members, and what holds values. */
    private static final Set<Class<?>> VALUES =
            Set.of(
                    String.class,
                    boolean.class,
                    int.class,
                    long.class,
                    double.class,
                    Optional.class,
                    List.class,
                    Map.class);

    @Test
    void everyTypeThatIsReachableFromAPageOrAnElementIsListed() {
        Deque<Class<?>> ahead = new ArrayDeque<>(pages(PageModel.class).toList());
        ahead.addAll(
                List.of(Link.class, Note.class, TeiDate.class, ListEntries.class, TableRows.class));
        Set<Class<?>> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            Class<?> type = ahead.poll();
            if (seen.add(type)) {
                assertThat(isFree(type) || LISTED.of(type).findAny().isPresent())
                        .as(type + " can be reached")
                        .isTrue();
                LISTED.of(type)
                        .filter(member -> !isFree(type))
                        .flatMap(member -> types(member.getGenericReturnType()))
                        .forEach(ahead::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    private static Stream<Class<?>> pages(Class<?> model) {
        return model.isSealed()
                ? Arrays.stream(model.getPermittedSubclasses()).flatMap(ReachableTest::pages)
                : Stream.of(model);
    }

    private static boolean isFree(Class<?> type) {
        return VALUES.contains(type) || type.isEnum() || TemplateModel.class.isAssignableFrom(type);
    }

    private static Stream<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType of) {
            return Stream.concat(
                    types(of.getRawType()),
                    Arrays.stream(of.getActualTypeArguments()).flatMap(ReachableTest::types));
        } else if (type instanceof WildcardType wildcard) {
            return Arrays.stream(wildcard.getUpperBounds()).flatMap(ReachableTest::types);
        }
        return Stream.of((Class<?>) type);
    }

    static Stream<Method> members() {
        return LISTED.members().stream();
    }

    @ParameterizedTest
    @MethodSource("members")
    void memberTakesAndGivesOnlyWhatIsListed(Method member) {
        assertThat(member.getDeclaringClass().getName())
                .matches("org\\.embtel\\..*|java\\.lang\\.Enum");
        assertThat(Modifier.isStatic(member.getModifiers())).isFalse();
        Stream.concat(
                        types(member.getGenericReturnType()),
                        Arrays.stream(member.getGenericParameterTypes())
                                .flatMap(ReachableTest::types))
                .forEach(
                        type ->
                                assertThat(isFree(type) || LISTED.of(type).findAny().isPresent())
                                        .as(type + " of " + member)
                                        .isTrue());
    }

    @Test
    void ofAFileTemplatesSeeTheNameAndNothingElse() throws TemplateModelException {
        var file = (TemplateHashModelEx) wrapped(new SourceFile(Path.of("a.xml"), "tei/a.xml"));

        assertThat(file.size()).isEqualTo(2);
        assertThat(file.get("name")).hasToString("tei/a.xml");
        assertThat(file.get("path")).isNull();
        assertThat(file.get("class")).isNull();
        assertThat(file.get("getClass")).isNull();
        assertThat(file.get("toString")).isNull();
    }

    @Test
    void whatIsNotListedIsRefusedWhereverItCameFrom() {
        for (Object any :
                List.of(
                        Path.of("a"),
                        new File("a"),
                        InputStream.nullInputStream(),
                        Stream.of(1),
                        String.class,
                        ReachableTest.class.getClassLoader(),
                        Thread.currentThread(),
                        Runtime.getRuntime(),
                        new Object())) {
            assertThatThrownBy(() -> wrapped(any))
                    .isInstanceOf(TemplateModelException.class)
                    .hasMessageContaining("is nothing that templates can see");
        }
    }

    @Test
    void aRecordIsNotPrintedButAPlaceIs() throws TemplateModelException {
        var name = (TemplateScalarModel) wrapped(PersonalName.of("Anna Weber", ""));
        var place = (TemplateScalarModel) wrapped(new Place("tei/a.xml", 3, 4));

        assertThatThrownBy(name::getAsString)
                .hasMessageStartingWith("a PersonalName cannot be printed, only its facts: ")
                .hasMessageContaining("surname, surnameWithParticles, written");
        assertThat(place.getAsString()).isEqualTo("tei/a.xml:3:4");
    }

    private static TemplateModel wrapped(Object value) throws TemplateModelException {
        return new ClosedWrapper().wrap(value);
    }
}
