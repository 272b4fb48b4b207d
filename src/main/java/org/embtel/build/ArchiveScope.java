package org.embtel.build;

import org.embtel.publish.Archive;
import org.embtel.render.ForMachines.Alternate;

/** What a site offers in one file. */
public enum ArchiveScope {
    /** All transcriptions. */
    TEI(Archive.TEI, "All transcriptions"),

    /** All files of the site. */
    SITE(Archive.SITE, "The whole site");

    private final Archive archive;
    private final String title;

    ArchiveScope(Archive archive, String title) {
        this.archive = archive;
        this.title = title;
    }

    Archive archive() {
        return archive;
    }

    Alternate alternate() {
        return new Alternate(archive.path(), title, "application/zip");
    }
}
