package org.embtel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.schema.SchemaKind;
import org.embtel.schema.SchemaOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which schemas a command checks transcriptions against. */
final class SchemaChoice {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    private final List<Path> named = new ArrayList<>();

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "Check every file against this schema, in place of those that the files name:"
                            + " RELAX NG (.rng, .rnc), Schematron (.sch) or XML Schema (.xsd). May be"
                            + " given several times.")
    private void schema(List<Path> schemas) {
        for (Path schema : schemas) {
            if (kind(schema).isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "\"" + schema + "\" is no schema: expected .rng, .rnc, .sch or .xsd");
            }
        }
        named.clear();
        named.addAll(schemas);
    }

    @Option(
            names = "--fetch-schemas",
            description =
                    "Get the schemas that the files name by an address of the web, and keep them for"
                            + " later runs, which then use them without asking. Without this option"
                            + " nothing is downloaded.")
    private boolean fetching;

    private Optional<SchemaKind> kind(Path schema) {
        try {
            return schema.toFile().isFile() ? SchemaKind.of(schema) : missing(schema);
        } catch (IOException unreadable) {
            return missing(schema);
        }
    }

    private Optional<SchemaKind> missing(Path schema) {
        throw new ParameterException(
                spec.commandLine(), "The schema \"" + schema + "\" is not there, or not readable.");
    }

    /** For an edition in a folder. */
    SchemaOptions in(Path root) {
        return new SchemaOptions(root, named, UserFolder.cache(System.getenv()), fetching);
    }
}
