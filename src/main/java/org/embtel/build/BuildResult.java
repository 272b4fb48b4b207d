package org.embtel.build;

import java.nio.file.Path;
import java.util.Optional;
import org.embtel.change.SiteChanges;

/**
 * What came of a build.
 *
 * @param files how many transcriptions were read
 * @param documents how many documents the edition has
 * @param pages how many pages were made
 * @param notes how many notes they have
 * @param index the first page, if the site was published
 * @param searchable whether it has full-text search
 * @param changes what changed since the site was published before, if it was
 */
public record BuildResult(
        int files,
        int documents,
        int pages,
        long notes,
        Optional<Path> index,
        boolean searchable,
        Optional<SiteChanges> changes) {

    static BuildResult nothing(int files) {
        return new BuildResult(files, 0, 0, 0, Optional.empty(), false, Optional.empty());
    }

    BuildResult published(Path index, Optional<SiteChanges> changes, boolean searchable) {
        return new BuildResult(
                files, documents, pages, notes, Optional.of(index), searchable, changes);
    }
}
