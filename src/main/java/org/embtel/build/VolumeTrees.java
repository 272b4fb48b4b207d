package org.embtel.build;

import java.util.Optional;
import org.embtel.source.SourceFile;

/** Gives the trees of volumes when they are needed. */
public interface VolumeTrees {

    /** The tree of a file, which may have to be read for that; empty if it cannot be read. */
    Optional<VolumeTree> get(SourceFile file);

    /** Whether the tree of a file is in memory. */
    boolean hasAtHand(SourceFile file);
}
