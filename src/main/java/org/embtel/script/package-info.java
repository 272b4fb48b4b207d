/**
 * Puts the scripts of pages together from modules. A browser refuses modules to a page that was
 * opened from a folder, so what pages load are classic scripts; what is written, tested and
 * replaced are modules, of one feature each.
 *
 * <p>Of the language's many forms of import and export, each at the beginning of a line, modules
 * use <code>import { a, b as c } from "./other.mjs"</code>, {@code export const a}, {@code export
 * function a} and {@code export class A}. Comments that have lines of their own stay behind in the
 * modules. The package knows no more of JavaScript, reads no files and knows nothing of editions.
 */
package org.embtel.script;
