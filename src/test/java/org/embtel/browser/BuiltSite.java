package org.embtel.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.embtel.kit.Run;

/**
 * A site built for the browser tests.
 *
 * @param folder where it lies
 */
record BuiltSite(Path folder) {

    /** One more entry than a register shows on one page. */
    private static final int LONG = 601;

    /** The bundled edition. */
    static BuiltSite telegram() {
        return built("telegram", Path.of("tei"));
    }

    /** An invented volume with every kind of page. */
    static BuiltSite harbour() {
        return built("harbour", Path.of("src/test/resources/editions/harbour/tei"));
    }

    /** Four invented letters of three correspondents. */
    static BuiltSite letters() {
        return built("letters", Path.of("src/test/resources/editions/letters/tei"));
    }

    /** An invented letter with a register so long that it is cut by letters. */
    static BuiltSite longRegister() {
        return built("long-register", Path.of("target/browser/long-register.xml"), longList());
    }

    Path page(String path) {
        return folder.resolve(path);
    }

    /** The paths of all its pages. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BuiltSite built(String name, Path source, String content) {
        try {
            Files.createDirectories(source.getParent());
            Files.writeString(source, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return built(name, source);
    }

    private static BuiltSite built(String name, Path source) {
        Path folder = Path.of("target/browser", name).toAbsolutePath();
        return new BuiltSite(Run.built(source, folder));
    }

    private static String longList() {
        String persons =
                IntStream.range(0, LONG)
                        .mapToObj(BuiltSite::person)
                        .collect(Collectors.joining("\n"));
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
                <titleStmt><title>A Letter About Many</title></titleStmt>
                <publicationStmt><p>Invented.</p></publicationStmt>
                <sourceDesc><p>Invented.</p></sourceDesc></fileDesc></teiHeader>
                <standOff><listPerson>%s</listPerson></standOff>
                <text><body><head>A letter</head>
                <p>To <persName ref="#p7">Person the seventh</persName>.</p></body></text></TEI>
                """
                .formatted(persons);
    }

    private static String person(int number) {
        return "<person xml:id=\"p%d\"><persName>%c Person %d</persName></person>"
                .formatted(number, 'A' + number % 26, number);
    }
}
