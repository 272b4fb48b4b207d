package org.embtel.build.books;

import java.util.Optional;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.edition.text.TreeIndex;
import org.embtel.render.RenderedPage;

/** A volume, as long as its tree is in memory, for the books that it stands in. */
public interface BookVolume {

    /** The volume. */
    Volume volume();

    /** The index of its tree. */
    TreeIndex index();

    /** A part as a chapter; empty if the template failed. */
    Optional<RenderedPage> chapter(Part part);

    /** What its header says, as a chapter; empty if the template failed. */
    Optional<RenderedPage> aboutChapter();
}
