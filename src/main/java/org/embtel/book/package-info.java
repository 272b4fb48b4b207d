/** Books for reading systems (EPUB 3.3), made of the same pages as the site. */
package org.embtel.book;
