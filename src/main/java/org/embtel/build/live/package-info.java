/**
 * An edition in memory that is always as its files are: what has changed is read again, and a page
 * is made when somebody asks for it. Start reading at {@link org.embtel.build.live.LiveEdition}.
 *
 * <p>It looks at files when it is asked; watching them and answering browsers is left to {@code
 * org.embtel.serve}, and how a file of the site is made to {@link org.embtel.build.SiteOnDemand}.
 */
package org.embtel.build.live;
