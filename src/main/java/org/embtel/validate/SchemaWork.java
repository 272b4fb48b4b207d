package org.embtel.validate;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.embtel.diagnostic.Findings;
import org.embtel.input.Patience;
import org.embtel.schema.SchemaSource;
import org.embtel.source.SourceFile;

/**
 * Work that takes as long as a schema asks for. One that takes too long is given up for one file;
 * the next may be shorter.
 *
 * @param patience how long it may take
 * @param schema the schema
 * @param user the file that names it
 */
record SchemaWork(Patience patience, SchemaSource schema, SourceFile user) {

    /** What comes of it; empty, with a finding, when it was given up. */
    <T> Optional<T> result(Function<Findings, Optional<T>> work, Findings findings) {
        var found = new Findings();
        try {
            Optional<T> result = patience.await(() -> work.apply(found));
            found.all().forEach(findings::add);
            return result;
        } catch (Patience.Exhausted unending) {
            BrokenSchema.report(
                    SchemaPlace.of(schema.address().toString(), user, 0),
                    unending.getMessage(),
                    findings);
            return Optional.empty();
        }
    }

    /** Does what only reports. */
    void run(Consumer<Findings> work, Findings findings) {
        result(
                found -> {
                    work.accept(found);
                    return Optional.empty();
                },
                findings);
    }
}
