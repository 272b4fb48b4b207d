package org.embtel.reference;

/** A reference by position, as footnotes make it. */
public enum RelativeReference implements Reference {
    /** "Supra": the document printed just before. */
    SUPRA,
    /** "Infra": the document printed just after. */
    INFRA,
    /** "Ibid.": the source cited last. */
    IBIDEM
}
