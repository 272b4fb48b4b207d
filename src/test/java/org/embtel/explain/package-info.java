/**
 * The examples of {@code embtel explain}, tried.
 *
 * <p>Each code has a file in {@code src/main/resources/org/embtel/explain}: its title, a line with
 * its severity and sentence, prose, and, if it can be shown by a small edition, {@code ## Bad} and
 * {@code ## Good}. The fences below such a heading make up an edition:
 *
 * <ul>
 *   <li>{@code ```xml} is put into the body of a letter with which nothing else is wrong;
 *   <li>if it begins with {@code <standOff>} or {@code <facsimile>}, it is put before its text;
 *   <li>if it begins with {@code <teiHeader>}, it takes the place of the letter's header; with
 *       {@code <titleStmt>}, {@code <publicationStmt>} or {@code <sourceDesc>}, that of this part
 *       of the header; {@code <encodingDesc>}, {@code <profileDesc>} and {@code <revisionDesc>} are
 *       added to it;
 *   <li>if it begins with {@code <?xml-model}, it is put before the letter's first element;
 *   <li>if it begins with {@code <?xml } or {@code <TEI}, it is the whole file {@code
 *       tei/letter.xml};
 *   <li>{@code ```xml tei/1959/letter.xml} is a file of that name, as it stands; so are {@code
 *       ```ftl templates/tei/site.ftlh} and {@code ```rnc tei/letters.rnc}.
 * </ul>
 *
 * <p>Where fences with names give every transcription, no letter is added. The bad edition gives
 * findings of its code and no other; the good one gives none. A file may show several pairs.
 */
package org.embtel.explain;
