package org.embtel.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param files how many transcriptions were read
 * @param documents how many documents the edition has
 * @param pages how many pages were made
 * @param notes how many notes they have
 * @param index the first page, if the site was published
 */
public record BuildResult(int files, int documents, int pages, long notes, Optional<Path> index) {

    static BuildResult nothing(int files) {
        return new BuildResult(files, 0, 0, 0, Optional.empty());
    }
}
