package org.embtel.build;

import org.embtel.edition.read.ReadVolume;
import org.embtel.source.Transcription;

/**
 * A volume in memory.
 *
 * @param transcription its tree
 * @param read what was read from it
 */
public record VolumeTree(Transcription transcription, ReadVolume read) {}
