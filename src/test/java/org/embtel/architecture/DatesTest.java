package org.embtel.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates are parsed, cut and compared in one package; all others ask it for values. */
class DatesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path DATES = MAIN.resolve("org/embtel/tei/date");

    /** A date that is cut or compared as a string, or a pattern of one. */
    private static final Pattern AS_TEXT =
            Pattern.compile(
                    "\\w*(?:[dD]ate|[wW]hen|[yY]ear|[dD]ay|[mM]onth|\\b(?:iso|xsd|yearIso))(?:\\(\\))?"
                            + "\\s*\\.(?:substring|charAt|startsWith|endsWith|split|matches|replace\\w*)\\("
                            + "|(?:iso|xsd|yearIso)\\(\\)\\s*\\.compareTo\\("
                            + "|(?:\\\\\\\\d|\\[0-9\\])\\{4}\\(?-");

    @Test
    void areParsedInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.embtel.tei.date..")
                .should()
                .callMethodWhere(
                        target(name("parse"))
                                .and(target(owner(Predicates.resideInAPackage("java.time..")))))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml.datatype..")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.embtel"));
    }

    @Test
    void areNowhereElseCutOrComparedAsText() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<String> found =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.startsWith(DATES))
                            .flatMap(DatesTest::found)
                            .toList();
            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> found(Path file) {
        try {
            return AS_TEXT.matcher(Files.readString(file))
                    .results()
                    .map(match -> file + ": " + match.group());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date.substring(0, 4)",
                "part.date().substring(0, 10)",
                "one.iso().compareTo(other.iso())",
                "day.matches(DAY)",
                "\"\\\\d{4}(-\\\\d{2})?\""
            })
    void isFoundWhereItIs(String code) {
        assertThat(AS_TEXT.matcher(code).find()).isTrue();
    }
}
