package org.embtel.build.live;

import org.embtel.diagnostic.Diagnostic;

/**
 * A finding that belongs to a page.
 *
 * @param finding the finding
 * @param id the id of the element on the page that it is about, or stands in; empty when it is
 *     about the page as a whole
 */
public record PageFinding(Diagnostic finding, String id) {}
