package org.embtel.edition.read;

import org.embtel.edition.text.TreeIndex;

/**
 * A volume just read: what is kept of it, and what is only of use while its tree is at hand.
 *
 * @param model what the edition keeps
 * @param index how its elements become pages
 */
public record ReadVolume(VolumeModel model, TreeIndex index) {}
