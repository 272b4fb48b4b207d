package org.embtel.reference;

/** What a span of running text points to, as far as its own words say. */
public sealed interface Reference permits Telegram, LegalCitation, FileNumber, RelativeReference {}
