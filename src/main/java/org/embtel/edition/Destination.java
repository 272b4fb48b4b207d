package org.embtel.edition;

import org.embtel.edition.model.Anchor;

/**
 * A place that readers may ask for by its number, date or name.
 *
 * @param key the kind of place and what it is asked for by, to sort and compare: {@code d:143} a
 *     document, {@code p:503} a printed page, {@code t:1924} a telegram, {@code l:11bevans1283} a
 *     treaty or law, {@code y:1960-01-12} a day, {@code n:khrushchev} a word of a name
 * @param name what lists call it
 * @param about what tells it from others of that name; may be empty
 * @param place where it is; without id, the whole page
 */
public record Destination(String key, String name, String about, Anchor place) {}
