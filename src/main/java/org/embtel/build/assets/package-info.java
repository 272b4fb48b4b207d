/**
 * The files that pages use besides the transcription: style sheets, scripts, fonts, pictures. The
 * defaults come from the jar, an edition's own take their places file by file, and scripts are put
 * together from modules. Editions, pages and books are unknown here.
 *
 * <p>Start reading at {@link org.embtel.build.assets.Assets}.
 */
package org.embtel.build.assets;
