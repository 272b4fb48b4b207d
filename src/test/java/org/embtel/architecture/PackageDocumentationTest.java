package org.embtel.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.render.PageRenderer;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documentation of packages is true: whatever it says that a package does not do, or that it
 * alone does, a rule holds. Whoever changes such a sentence changes its rule here, and the other
 * way round.
 */
class PackageDocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java/org/embtel");

    private static final String SOURCE = "org.embtel.source";

    private static final String JACKSON = "com.fasterxml.jackson";

    /** The words by which a sentence is known to promise something. */
    private static final Pattern PROMISE =
            Pattern.compile("(?i)\\b(only|no|not|none|nothing|never|neither)\\b");

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("org.embtel");

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.embtel");

    /** How a sentence of a package begins, and the rule that holds it. */
    private record Promise(String door, String sentence, ArchRule rule, JavaClasses of) {

        Promise(String door, String sentence, ArchRule rule) {
            this(door, sentence, rule, MAIN);
        }

        @Override
        public String toString() {
            return door + ": " + sentence;
        }
    }

    static Stream<Promise> promises() {
        return Stream.of(firstStages(), edition(), made(), outside()).flatMap(List::stream);
    }

    private static List<Promise> firstStages() {
        return List.of(
                new Promise("tei", "It knows names and values, no trees", knowsOnly("tei")),
                tested("tei", "None of those keeps a list", "tei.VocabularyTest"),
                new Promise(
                        "tei.date", "No other package parses a", uses("tei.date", "com.ibm.icu")),
                tested("tei.date", "Values of attributes are", "tei.date.DateWordsTest"),
                tested("tei.name", "Names of persons and", "tei.name.PersonalNameTest"),
                new Promise("tei.name", "It reads no trees and knows", knowsOnly("tei")),
                new Promise("tei.pointer", "It reads no trees and knows", knowsOnly("tei")),
                new Promise(
                        "source", "The only package that touches", uses("source", "net.sf.saxon")),
                tested("source", "It reads nothing but the", "invalid.InvalidEditionsTest"),
                new Promise(
                        "source",
                        "It does not say",
                        knowsOnly("source", "diagnostic", "input", "tei")),
                new Promise(
                        "input",
                        "The only package that makes",
                        SafeReadingTest.parsersAreMadeInOnePlace),
                tested("input", "An edition is built of", "attack.AttacksTest"),
                new Promise("reference", "Nothing here changes a", knowsOnly("reference")),
                new Promise("diagnostic", "Every stage hands its", knowsOnly("diagnostic")),
                new Promise("diagnostic", "Every stage hands its", readsNoFile("diagnostic")),
                new Promise(
                        "validate",
                        "The only package that",
                        uses("validate", "com.thaiopensource")),
                new Promise("validate", "It fetches nothing from the", asksNoHost("validate")),
                new Promise(
                        "schema", "The only package that asks", uses("schema", "java.net.http")),
                new Promise(
                        "schema",
                        "It does not read what",
                        knowsNo("schema", "org.embtel.validate")));
    }

    private static List<Promise> edition() {
        return List.of(
                new Promise(
                        "edition",
                        "The packages below it",
                        knowsNo("edition", "org.embtel.render")),
                new Promise("edition", "The packages below it", knowsNo("edition", "org.jsoup")),
                new Promise("edition", "The packages below it", belowDoNotKnowTheEdition()),
                new Promise("edition.model", "They must know nothing", holdsNoElements()),
                new Promise(
                        "edition.model",
                        "They must know nothing",
                        knowsOnly("edition.model", "diagnostic", "source", "tei")),
                new Promise("edition.text", "Of use only as long as", holdsNoElements()),
                new Promise(
                        "edition.text",
                        "It must not know of registers",
                        knowsOnly("edition.text", "edition.model", "diagnostic", "source", "tei")),
                new Promise(
                        "edition.letters",
                        "It must not read names",
                        knowsNo("edition.letters", SOURCE)),
                new Promise(
                        "edition.time", "It must not read dates", knowsNo("edition.time", SOURCE)),
                new Promise(
                        "edition.register",
                        "It must not recognise",
                        knowsNo("edition.register", "org.embtel.reference")),
                tested(
                        "edition.cite",
                        "A link that anything contradicts",
                        "edition.cite.RecognisedTelegramsTest"),
                new Promise(
                        "edition.read", "It must not know of other", belowDoNotKnowTheEdition()));
    }

    private static List<Promise> made() {
        return List.of(
                new Promise(
                        "render", "The only package that touches", uses("render", "freemarker")),
                new Promise("render", "It decides nothing about", StagesTest.onlyPublishingWrites),
                tested("page", "Whatever is not HTML and", "build.PlainTextsTest"),
                new Promise("page", "Knows the markers that", knowsOnly("page", "tei")),
                new Promise("audit", "HTML is parsed here", uses("[audit|book|page]", "org.jsoup")),
                new Promise("audit", "It knows the markers", knowsNo("audit", "org.embtel.render")),
                new Promise("export", "JSON is written here", uses("[export|diagnostic]", JACKSON)),
                new Promise("export", "It gives text", StagesTest.onlyPublishingWrites),
                new Promise(
                        "book", "The only package that touches", uses("book", "com.openhtmltopdf")),
                new Promise(
                        "book", "The only package that touches", uses("book", "org.apache.pdfbox")),
                new Promise("book", "It reads no transcription", knowsNoTreeAndNoTemplates("book")),
                new Promise("script", "The package knows no more", readsNoFile("script")),
                new Promise(
                        "script", "The package knows no more", knowsOnly("script", "diagnostic")));
    }

    private static List<Promise> outside() {
        return List.of(
                new Promise(
                        "change",
                        "It reads finished pages only",
                        knowsNoTreeAndNoTemplates("change")),
                new Promise(
                        "change", "It reads finished pages only", StagesTest.onlyPublishingWrites),
                tested("publish", "Puts a finished site", "publish.StagingTest"),
                new Promise(
                        "publish", "The only package that writes", StagesTest.onlyPublishingWrites),
                new Promise("publish", "Besides it, only", StagesTest.onlyPublishingWrites),
                new Promise("serve", "The only package that answers", uses("serve", "com.sun.net")),
                new Promise("serve", "The only package that answers", uses("serve", "io.methvin")),
                new Promise("serve", "It writes no file and", knowsNoTreeAndNoTemplates("serve")),
                new Promise(
                        "cli",
                        "Nothing else prints or exits",
                        StagesTest.onlyTheCommandLinePrints));
    }

    @ParameterizedTest
    @MethodSource("promises")
    void whatIsPromisedHolds(Promise promise) throws IOException {
        assertThat(sentences(promise.door()))
                .as("package " + promise.door())
                .anyMatch(sentence -> sentence.startsWith(promise.sentence()));
        promise.rule().check(promise.of());
    }

    @Test
    void everyPromiseHasARule() throws IOException {
        var unheld = new ArrayList<String>();
        for (String door : packages()) {
            sentences(door).stream()
                    .filter(sentence -> PROMISE.matcher(sentence).find())
                    .filter(sentence -> promises().noneMatch(one -> isOf(one, door, sentence)))
                    .forEach(sentence -> unheld.add(door + ": " + sentence));
        }
        assertThat(unheld).as("add a rule in PackageDocumentationTest, or say less").isEmpty();
    }

    private static boolean isOf(Promise promise, String door, String sentence) {
        return promise.door().equals(door) && sentence.startsWith(promise.sentence());
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString())
                    .map(folder -> folder.replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }

    /** The sentences of a package's documentation, without the signs of javadoc. */
    private static List<String> sentences(String door) throws IOException {
        Path file = SOURCES.resolve(door.replace('.', '/')).resolve("package-info.java");
        String comment = Files.readString(file).replaceFirst("(?s).*?/\\*\\*(.*)\\*/.*", "$1");
        String words =
                comment.replaceAll("\\R \\*", " ")
                        .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        return List.of(words.split("(?<=[.:;]) (?=\\p{Lu})"));
    }

    private static ArchRule uses(String door, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.embtel." + door + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..");
    }

    /** Of Embtel's packages it knows these, and those below them. */
    private static ArchRule knowsOnly(String door, String... others) {
        String[] known =
                Stream.concat(Stream.of(door), Stream.of(others))
                        .map(name -> "org.embtel." + name + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.embtel." + door + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.embtel..").and(resideOutsideOfPackages(known)));
    }

    private static ArchRule knowsNo(String door, String other) {
        return noClasses()
                .that()
                .resideInAPackage("org.embtel." + door + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other + "..");
    }

    private static ArchRule belowDoNotKnowTheEdition() {
        return noClasses()
                .that()
                .resideInAPackage("org.embtel.edition.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.embtel.edition");
    }

    /** What outlives a tree has no part of it. */
    private static ArchRule holdsNoElements() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.embtel.edition.model..")
                .should()
                .notHaveRawType(TeiElement.class)
                .andShould()
                .notHaveRawType(Transcription.class);
    }

    private static ArchRule knowsNoTreeAndNoTemplates(String door) {
        return noClasses()
                .that()
                .resideInAPackage("org.embtel." + door + "..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Transcription.class, TeiElement.class, PageRenderer.class);
    }

    private static ArchRule readsNoFile(String door) {
        return noClasses()
                .that()
                .resideInAPackage("org.embtel." + door + "..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Files.class, FileInputStream.class, FileReader.class);
    }

    private static ArchRule asksNoHost(String door) {
        return noClasses()
                .that()
                .resideInAPackage("org.embtel." + door + "..")
                .should()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..");
    }

    /** What is not seen in classes, but tried by a test of that name. */
    private static Promise tested(String door, String sentence, String test) {
        ArchRule isThere =
                classes()
                        .that()
                        .haveFullyQualifiedName("org.embtel." + test)
                        .should()
                        .beTopLevelClasses()
                        .allowEmptyShould(false);
        return new Promise(door, sentence, isThere, ALL);
    }
}
