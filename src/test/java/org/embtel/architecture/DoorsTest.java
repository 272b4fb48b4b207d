package org.embtel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library is used in one package only, so that replacing it touches one folder. */
class DoorsTest {

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.embtel");

    @ParameterizedTest
    @CsvSource({
        "net.sf.saxon.., source",
        "freemarker.., render",
        "com.thaiopensource.., validate",
        "java.net.http.., schema",
        "org.xmlresolver.., schema",
        "com.google.re2j.., edition.model",
        "org.jsoup.., [audit|book|page]",
        "picocli.., cli",
        "com.sun.net.httpserver.., serve",
        "io.methvin.., serve",
        "com.fasterxml.jackson.., [export|diagnostic]",
        "com.github.difflib.., change",
        "com.ibm.icu.., tei.date",
        "com.openhtmltopdf.., book",
        "org.apache.pdfbox.., book",
        "org.apache.fontbox.., book"
    })
    void libraryStaysBehindItsDoor(String library, String door) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.embtel." + door + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
    }
}
