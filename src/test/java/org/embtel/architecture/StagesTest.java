package org.embtel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** The stages run one way, and only the last ones touch the world. */
@AnalyzeClasses(packages = "org.embtel", importOptions = DoNotIncludeTests.class)
class StagesTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.embtel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aStageDoesNotKnowTheOneAfterIt =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("source")
                    .definedBy("org.embtel.source..")
                    .layer("reference")
                    .definedBy("org.embtel.reference..")
                    .layer("validate")
                    .definedBy("org.embtel.validate..")
                    .layer("edition")
                    .definedBy("org.embtel.edition..")
                    .layer("render")
                    .definedBy("org.embtel.render..")
                    .layer("export")
                    .definedBy("org.embtel.export..")
                    .layer("audit")
                    .definedBy("org.embtel.audit..")
                    .layer("publish")
                    .definedBy("org.embtel.publish..")
                    .layer("build")
                    .definedBy("org.embtel.build..")
                    .layer("cli")
                    .definedBy("org.embtel.cli..")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("build")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("publish")
                    .mayOnlyBeAccessedByLayers("build")
                    .whereLayer("audit")
                    .mayOnlyBeAccessedByLayers("build", "publish")
                    .whereLayer("export")
                    .mayOnlyBeAccessedByLayers("build")
                    .whereLayer("render")
                    .mayOnlyBeAccessedByLayers("build")
                    .whereLayer("validate")
                    .mayOnlyBeAccessedByLayers("build");

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
    static final ArchRule nothingSharedCanChange = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule classesAreNamedByWhatTheyAre =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Constants|Impl)");
}
