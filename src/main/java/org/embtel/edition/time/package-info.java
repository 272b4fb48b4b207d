/**
 * The documents of an edition by date: a page for each year or month, calendars, and the counts for
 * a chart.
 *
 * <p>It must not read dates from a tree: it sorts and counts those of the model.
 */
package org.embtel.edition.time;
