/**
 * The whole edition: {@link org.embtel.edition.Edition} joins what was read of each volume, and
 * tells where every pointer leads.
 *
 * <p>The packages below it, each of which may use those before it:
 *
 * <ul>
 *   <li>{@code model}: volumes, parts, notes, page breaks, headers, as records
 *   <li>{@code text}: the running text of a part, as long as its tree is at hand
 *   <li>{@code time}: the documents by date
 *   <li>{@code register}: registers of persons, places and the like
 *   <li>{@code letters}: who wrote to whom
 *   <li>{@code cite}: what documents cite without encoding it
 *   <li>{@code read}: the tree of a volume to its model
 * </ul>
 *
 * <p>None of them knows the whole edition, HTML or templates, and none writes anything. Things with
 * identity are records here; running text stays in the tree.
 */
package org.embtel.edition;
