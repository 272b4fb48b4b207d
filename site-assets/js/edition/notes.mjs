/* Notes and explanations: which links lead to them, and copies to show in a second place. */

import { all, byId, make } from "../shared/elements.mjs";

export const NOTE_MARK = 'a[role="doc-noteref"]';

export const noteLabel = (text) => make("span", { className: "note-label", textContent: text });

/** The element of this page that an address's fragment names, if there is one. */
export const placeAt = (fragment) =>
  fragment.startsWith("#") ? byId(decodeURIComponent(fragment.slice(1))) : null;

/** A copy to show in a second place: it takes along no id, and no way back. */
export const copyOf = (element) => {
  const copy = element.cloneNode(true);
  all(".backlinks, .permalink", copy).forEach((part) => part.remove());
  [copy, ...all("*", copy)].forEach((part) =>
    ["id", "data-note", "data-transcription"].forEach((name) => part.removeAttribute(name)),
  );
  return copy;
};
