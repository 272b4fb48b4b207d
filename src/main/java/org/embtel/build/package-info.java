/**
 * Joins the stages: source, validate, edition, render, audit, publish. Start reading at {@link
 * org.embtel.build.Build}; what files a site has is listed in {@link
 * org.embtel.build.SiteCatalogue}, and how each is made in {@link org.embtel.build.FileMaker}.
 *
 * <p>Of the packages around it each may use those before it:
 *
 * <ul>
 *   <li>{@code assets}: style sheets, scripts and fonts, ours and the edition's own
 *   <li>{@code books}: which books there are, and their making
 *   <li>{@code build} itself: a site, as a whole or a file at a time
 *   <li>{@code live}: an edition in memory, kept as its files are
 * </ul>
 *
 * <p>What an edition contains is left to {@code org.embtel.edition}, how a page looks to {@code
 * org.embtel.render}, and writing to {@code org.embtel.publish}.
 */
package org.embtel.build;
