/**
 * Dates as TEI gives them (TEI Guidelines, 13.4 and att.datable), as values.
 *
 * <p>{@link org.embtel.tei.date.DateValue} reads the value of one attribute, {@link
 * org.embtel.tei.date.TeiDate} all that an element says of when something was: a {@link
 * org.embtel.tei.date.DateSpan} that can be compared, the doubt about it, and the words. {@link
 * org.embtel.tei.date.DateWords} writes it in the words of a language; {@link
 * org.embtel.tei.date.DateInWords} and {@link org.embtel.tei.date.TimeOfDay} read what people
 * write. No other package parses a date or cuts one into pieces: they ask a {@link
 * org.embtel.tei.date.DatePoint} for its year, month and day. Values of attributes are parsed by
 * the JDK, names and order of months are those of CLDR as ICU brings it, so that they do not depend
 * on the JDK.
 */
package org.embtel.tei.date;
