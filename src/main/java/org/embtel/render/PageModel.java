package org.embtel.render;

/** What a page template is given: one record for each kind of page. */
public sealed interface PageModel
        permits TextModel, ListModel, RegisterModel, HeaderModel, SiteModel {

    /** What it knows of the site. */
    Site site();

    /** What it knows of itself. */
    Page page();
}
