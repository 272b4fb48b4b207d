package org.embtel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents for contributors name is there, and packages know only those above them. */
class DocumentsTest {

    private static final String ROOT = "org.embtel.";

    private static final Path ARCHITECTURE = Path.of(".github/ARCHITECTURE.md");

    private static final Pattern FENCE = Pattern.compile("(?s)```.*?```");

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** A class, or a member of one: {@code NoteKind}, {@code VolumeReader.page}. */
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");

    private static final Pattern PACKAGE =
            Pattern.compile("(?:org\\.embtel\\.)?[a-z]+(?:\\.[a-z]+)+");

    private static final Pattern FILE =
            Pattern.compile("[\\w.@-]*/[\\w./@-]*|[\\w-]+\\.(?:java|md|txt|ftlh|yml|xml)");

    /**
     * Made by a build, given by an edition, or beside the project; or there once in each package.
     */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "target/embtel.jar",
                    "../shared",
                    "../shared/corpora",
                    "edition.xml",
                    "package-info.java",
                    "expected.txt");

    /** A row of the tables of packages, which begins with the name of one. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

    private static Map<String, List<Path>> sources;

    @BeforeAll
    static void findSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            sources =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .collect(
                                    Collectors.groupingBy(
                                            file ->
                                                    file.getFileName()
                                                            .toString()
                                                            .replace(".java", "")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/ARCHITECTURE.md", ".github/CONTRIBUTING.md"})
    void whatADocumentNamesIsThere(String document) throws IOException {
        String text = FENCE.matcher(Files.readString(Path.of(document))).replaceAll("");
        var missing = new TreeSet<String>();
        for (MatchResult match : NAMED.matcher(text).results().toList()) {
            if (!isThere(match.group(1))) {
                missing.add(match.group(1));
            }
        }
        assertThat(missing).as("named in " + document + ", and not there").isEmpty();
    }

    private static boolean isThere(String name) throws IOException {
        var type = CLASS.matcher(name);
        if (type.matches()) {
            return isClass(type.group(1), type.group(2));
        }
        if (ELSEWHERE.contains(name)) {
            return true;
        }
        if (FILE.matcher(name).matches()) {
            return Files.exists(Path.of(name));
        }
        return !PACKAGE.matcher(name).matches() || isPackage(name);
    }

    private static boolean isClass(String name, String member) throws IOException {
        for (Path file : sources.getOrDefault(name, List.of())) {
            if (member == null || declares(Files.readString(file), member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a member is declared there, and not only called or mentioned. */
    private static boolean declares(String source, String member) {
        return Pattern.compile(
                        "(?m)^ +(?:(?:public|private|static|final|sealed|record|enum|interface) )*"
                                + "(?:(?:record|class|enum|interface) |[\\w.<>\\[\\], ?]+ )?"
                                + member
                                + "(?:\\(| =|;|<| \\{).*")
                .matcher(source)
                .results()
                .anyMatch(match -> !match.group().strip().startsWith("return "));
    }

    private static boolean isPackage(String name) {
        String path = (name.startsWith("org.embtel") ? name : ROOT + name).replace('.', '/');
        return Files.isDirectory(Path.of("src/main/java", path));
    }

    @Test
    void packagesKnowOnlyThoseAboveThem() throws IOException {
        List<String> rows = rows();
        var wrong = new ArrayList<String>();
        dependencies()
                .forEach(
                        (name, others) ->
                                others.stream()
                                        .filter(other -> rows.indexOf(other) >= rows.indexOf(name))
                                        .forEach(other -> wrong.add(name + " knows " + other)));
        assertThat(wrong).as("against the order of packages in " + ARCHITECTURE).isEmpty();
    }

    private static List<String> rows() throws IOException {
        return ROW.matcher(Files.readString(ARCHITECTURE))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static Map<String, Set<String>> dependencies() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.embtel");
        var known = new LinkedHashMap<String, Set<String>>();
        for (JavaClass type : classes) {
            String name = name(type);
            Set<String> others = known.computeIfAbsent(name, own -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(other -> other.getPackageName().startsWith("org.embtel"))
                    .map(DocumentsTest::name)
                    .filter(other -> !other.equals(name))
                    .forEach(others::add);
        }
        return known;
    }

    /** The package of Embtel that a type is in, or in a package below it. */
    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
    }

    @Test
    void everyPackageIsInATable() throws IOException {
        Path folder = Path.of("src/main/java/org/embtel");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(
                            files.filter(file -> file.endsWith("package-info.java"))
                                    .map(file -> folder.relativize(file.getParent()).toString())
                                    .map(name -> name.replace(File.separatorChar, '.')))
                    .as("the tables of packages in " + ARCHITECTURE)
                    .containsExactlyInAnyOrderElementsOf(rows());
        }
    }
}
