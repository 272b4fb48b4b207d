/**
 * Which books a site offers ({@link org.embtel.build.books.BookPlans}), and their making from the
 * pages of volumes that come one by one ({@link org.embtel.build.books.BookWriter}).
 *
 * <p>What a book is as a file, EPUB or PDF, {@code org.embtel.book} knows. The catalogue of the
 * site and the build that hands over the volumes are unknown here, and writing is left to them: a
 * book is bytes with a path.
 */
package org.embtel.build.books;
