package org.embtel.edition;

import org.embtel.diagnostic.Place;
import org.embtel.edition.model.Anchor;

/**
 * A page at an old address that leads to the present one.
 *
 * @param page its path from the site's root
 * @param target where it leads
 * @param title what is to be found there
 * @param place where the transcription asks for it
 */
public record Redirect(String page, Anchor target, String title, Place place) {}
