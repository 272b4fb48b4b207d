package org.embtel.validate;

import org.embtel.diagnostic.Findings;
import org.embtel.source.Transcription;

/** One thing that must hold in a transcription. */
interface Rule {

    /** Reports every place where it does not hold. */
    void check(Transcription transcription, Findings findings);
}
