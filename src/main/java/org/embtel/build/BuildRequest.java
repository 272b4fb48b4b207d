package org.embtel.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.embtel.edition.Edition;
import org.embtel.render.Site;
import org.embtel.schema.SchemaOptions;
import org.embtel.source.EditionFolder;

/**
 * What to build, and how.
 *
 * @param source the folder of transcriptions, or one file
 * @param output where to publish; empty to check only
 * @param vanishing whether pages of the site that is replaced may vanish
 * @param search whether the site gets full-text search
 * @param takeAway what can be taken away besides the pages
 * @param templates the edition's own templates; need not be there
 * @param assets the edition's own assets; need not be there
 * @param baseUrl where the site will be published; empty to take it from the header
 * @param repository where the folder of sources can be seen; empty to take it from the header
 * @param threads how many threads render; at least 1
 * @param schemas where schemas are looked for
 * @param generator the name and version of this program
 */
public record BuildRequest(
        Path source,
        Optional<Path> output,
        boolean vanishing,
        Search search,
        TakeAway takeAway,
        Path templates,
        Path assets,
        String baseUrl,
        String repository,
        int threads,
        SchemaOptions schemas,
        String generator) {

    /** The same, for a site of which pages may vanish. */
    public BuildRequest withVanishing() {
        return with(true, search, takeAway);
    }

    /** The same, with or without full-text search. */
    public BuildRequest with(Search wanted) {
        return with(vanishing, wanted, takeAway);
    }

    /** The same, with other files to be taken away. */
    public BuildRequest with(TakeAway wanted) {
        return with(vanishing, search, wanted);
    }

    private BuildRequest with(boolean mayVanish, Search search, TakeAway takeAway) {
        return new BuildRequest(
                source,
                output,
                mayVanish,
                search,
                takeAway,
                templates,
                assets,
                baseUrl,
                repository,
                threads,
                schemas,
                generator);
    }

    /** What pages know of the site of an edition. */
    public Site siteOf(Edition edition) {
        return Site.of(
                edition, search != Search.OFF, hasOwnStyle(), baseUrl, repository, generator);
    }

    /** Whether the edition has a style sheet of its own, which pages read after the default. */
    public boolean hasOwnStyle() {
        return Files.isRegularFile(assets.resolve("css/site.css"));
    }

    /** The edition's folder, from which findings name its files. */
    public Path root() {
        return EditionFolder.of(source);
    }
}
