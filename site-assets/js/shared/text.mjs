/* Words, as they are compared. */

/** Without accents and capitals. */
export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** As part of a regular expression that stands for these characters. */
export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
