package org.embtel.build.live;

import org.embtel.build.SiteOnDemand;

/**
 * A state of an edition.
 *
 * @param number counts the states
 * @param site its site
 */
record Generation(long number, SiteOnDemand site) {}
