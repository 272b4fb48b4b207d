package org.embtel.edition.read;

import org.embtel.edition.text.Layout;

/**
 * A volume just read: what is kept of it, and what is only of use while its tree is at hand.
 *
 * @param contribution what the edition keeps
 * @param layout how its elements become pages
 */
public record ReadVolume(Contribution contribution, Layout layout) {}
