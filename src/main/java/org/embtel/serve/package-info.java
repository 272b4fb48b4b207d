/**
 * Shows an edition while it is being worked on: an HTTP server for this machine alone, a watch over
 * the edition's files, and the word to browsers that a page has changed.
 *
 * <p>The only package that answers requests and watches files. It writes no file and makes no page:
 * pages come from {@link org.embtel.build.live.LiveEdition}. Start reading at {@link
 * org.embtel.serve.Preview}.
 */
package org.embtel.serve;
