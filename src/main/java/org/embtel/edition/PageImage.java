package org.embtel.edition;

import org.embtel.edition.model.Target;
import org.embtel.source.ImageSize;

/**
 * An image of a page of the source, of which it is known how large it is.
 *
 * @param page the path of the page of the site on which its text stands
 * @param id the id of the page break there; empty when it has none
 * @param label the number of the page; empty when it has none
 * @param image where the image is
 * @param size how large it is
 */
public record PageImage(String page, String id, String label, Target image, ImageSize size) {}
