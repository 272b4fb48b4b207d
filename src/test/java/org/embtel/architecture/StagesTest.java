package org.embtel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** The stages run one way, and only the last ones touch the world. */
@AnalyzeClasses(packages = "org.embtel", importOptions = DoNotIncludeTests.class)
class StagesTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.embtel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfTheEditionHaveNoCycles =
            slices().matching("org.embtel.edition.(*)..").should().beFreeOfCycles();

    /** As the documentation of the package {@code org.embtel.edition} says. */
    @ArchTest
    static final ArchRule packagesOfTheEditionKnowOnlyThoseBeforeThem =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("edition")
                    .definedBy("org.embtel.edition")
                    .layer("model")
                    .definedBy("org.embtel.edition.model..")
                    .layer("text")
                    .definedBy("org.embtel.edition.text..")
                    .layer("time")
                    .definedBy("org.embtel.edition.time..")
                    .layer("register")
                    .definedBy("org.embtel.edition.register..")
                    .layer("letters")
                    .definedBy("org.embtel.edition.letters..")
                    .layer("cite")
                    .definedBy("org.embtel.edition.cite..")
                    .layer("read")
                    .definedBy("org.embtel.edition.read..")
                    .whereLayer("edition")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("model")
                    .mayNotAccessAnyLayer()
                    .whereLayer("text")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("time")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("register")
                    .mayOnlyAccessLayers("model", "text", "time")
                    .whereLayer("letters")
                    .mayOnlyAccessLayers("model", "register")
                    .whereLayer("cite")
                    .mayOnlyAccessLayers("model", "text", "register")
                    .whereLayer("read")
                    .mayOnlyAccessLayers("model", "text", "register", "cite");

    /** As the documentation of the package {@code org.embtel.build} says. */
    @ArchTest
    static final ArchRule packagesOfTheBuildKnowOnlyThoseBeforeThem =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("assets")
                    .definedBy("org.embtel.build.assets..")
                    .layer("books")
                    .definedBy("org.embtel.build.books..")
                    .layer("build")
                    .definedBy("org.embtel.build")
                    .layer("live")
                    .definedBy("org.embtel.build.live..")
                    .whereLayer("assets")
                    .mayNotAccessAnyLayer()
                    .whereLayer("books")
                    .mayOnlyAccessLayers("assets")
                    .whereLayer("build")
                    .mayOnlyAccessLayers("assets", "books")
                    .whereLayer("live")
                    .mayNotBeAccessedByAnyLayer();

    /** Assets are files: nothing of an edition, its pages or books is known there. */
    @ArchTest
    static final ArchRule assetsAreKnownWithoutEditions =
            noClasses()
                    .that()
                    .resideInAPackage("org.embtel.build.assets..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.embtel.edition..",
                            "org.embtel.render..",
                            "org.embtel.book..",
                            "org.embtel.publish..");

    /** A book is bytes with a path; the build writes it. */
    @ArchTest
    static final ArchRule booksAreNotPublishedWhereTheyAreMade =
            noClasses()
                    .that()
                    .resideInAPackage("org.embtel.build.books..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.embtel.publish..");

    @ArchTest
    static final ArchRule pageKindsAreKnownWithoutTheRest =
            noClasses()
                    .that()
                    .resideInAPackage("org.embtel.site..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.embtel..")
                                    .and(not(resideInAPackage("org.embtel.site..")))
                                    .as("others of Embtel"));

    @ArchTest
    static final ArchRule aStageDoesNotKnowTheOneAfterIt =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("tei")
                    .definedBy("org.embtel.tei..")
                    .layer("source")
                    .definedBy("org.embtel.source..")
                    .layer("reference")
                    .definedBy("org.embtel.reference..")
                    .layer("schema")
                    .definedBy("org.embtel.schema..")
                    .layer("validate")
                    .definedBy("org.embtel.validate..")
                    .layer("edition")
                    .definedBy("org.embtel.edition..")
                    .layer("render")
                    .definedBy("org.embtel.render..")
                    .layer("export")
                    .definedBy("org.embtel.export..")
                    .layer("book")
                    .definedBy("org.embtel.book..")
                    .layer("audit")
                    .definedBy("org.embtel.audit..")
                    .layer("publish")
                    .definedBy("org.embtel.publish..")
                    .layer("change")
                    .definedBy("org.embtel.change..")
                    .layer("script")
                    .definedBy("org.embtel.script..")
                    .layer("build")
                    .definedBy("org.embtel.build..")
                    .layer("serve")
                    .definedBy("org.embtel.serve..")
                    .layer("cli")
                    .definedBy("org.embtel.cli..")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("serve")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("build")
                    .mayOnlyBeAccessedByLayers("serve", "cli")
                    .whereLayer("script")
                    .mayOnlyBeAccessedByLayers("build", "serve")
                    .whereLayer("script")
                    .mayNotAccessAnyLayer()
                    .whereLayer("publish")
                    .mayOnlyBeAccessedByLayers("build", "cli")
                    .whereLayer("audit")
                    .mayOnlyBeAccessedByLayers("build", "publish", "change")
                    .whereLayer("change")
                    .mayOnlyBeAccessedByLayers("build", "cli")
                    .whereLayer("export")
                    .mayOnlyBeAccessedByLayers("build")
                    .whereLayer("book")
                    .mayOnlyBeAccessedByLayers("build")
                    .whereLayer("render")
                    .mayOnlyBeAccessedByLayers("build", "book", "serve")
                    .whereLayer("schema")
                    .mayOnlyBeAccessedByLayers("validate", "build", "cli")
                    .whereLayer("validate")
                    .mayOnlyBeAccessedByLayers("build");

    @ArchTest
    static final ArchRule teiIsKnownWithoutTheRest =
            noClasses()
                    .that()
                    .resideInAPackage("org.embtel.tei..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.embtel..")
                                    .and(not(resideInAPackage("org.embtel.tei..")))
                                    .as("others of Embtel"));

    @ArchTest
    static final ArchRule referencesAreRecognisedWithoutKnowingTheRest =
            noClasses()
                    .that()
                    .resideInAPackage("org.embtel.reference..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.embtel.source..", "org.embtel.edition..", "org.embtel.render..");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.embtel.cli..")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                    .orShould()
                    .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule onlyPublishingWrites =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.embtel.publish..", "org.embtel.schema..", "org.embtel.cli..")
                    .should()
                    .callMethodWhere(
                            target(owner(assignableTo(Files.class)))
                                    .and(
                                            target(
                                                    nameMatching(
                                                            "(write|copy|move|delete|create|newOutput|newBuffered"
                                                                    + "Writer|set).*"))))
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(
                            FileOutputStream.class, FileWriter.class, RandomAccessFile.class);

    @ArchTest
    static final ArchRule nothingSharedCanChange = fields().that().areStatic().should().beFinal();

    /**
     * Maps and lists that are shared are made by {@code of}, as their readers see. Only what is
     * locked is the process's own, as POSIX has it, and must be known to all of it.
     */
    @ArchTest
    static final ArchRule nothingSharedIsOfATypeThatCanChange =
            fields().that()
                    .areStatic()
                    .and()
                    .haveNameNotContaining("$")
                    .and()
                    .doNotHaveFullName("org.embtel.publish.FolderLock.HELD")
                    .should()
                    .notHaveRawType(
                            describe(
                                    "array, a builder, an atomic or a mutable collection",
                                    StagesTest::canChange));

    @ArchTest
    static final ArchRule whatIsPassedBetweenStagesIsClosed =
            classes()
                    .that()
                    .resideInAnyPackage("org.embtel.edition..", "org.embtel.diagnostic..")
                    .and()
                    .arePublic()
                    .should(ArchCondition.from(describe("be closed", StagesTest::isClosed)));

    private static boolean canChange(JavaClass type) {
        return type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(StringBuilder.class)
                || List.of(ArrayList.class, HashMap.class, HashSet.class).stream()
                        .anyMatch(type::isAssignableTo);
    }

    /** Records are final, and enums either that or sealed. */
    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed()
                || type.isAnnotatedWith(FunctionalInterface.class);
    }

    @ArchTest
    static final ArchRule classesAreNamedByWhatTheyAre =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Constants|Impl)");
}
