/* The number of a printed page, as it is compared. */

/** Without brackets, stops and the word "page": [503], p. 503 and 503 are one. */
export const plainLabel = (label) => label.replace(/[[\]\s.]|^(pp?|page)\b/gi, "").toUpperCase();
