/* What pages themselves compare: words that were found, and numbers of printed pages. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { patternOf, wordsIn } from "../../../site-assets/js/edition/found-words.mjs";
import { plainLabel } from "../../../site-assets/js/pages/page-label.mjs";
import { opensElsewhere } from "../../../site-assets/js/shared/events.mjs";

test("an address tells which words were found", () => {
  assert.deepEqual(wordsIn("?words=har+bour"), ["har", "bour"]);
  assert.deepEqual(wordsIn("?words="), []);
  assert.deepEqual(wordsIn(""), []);
});

test("found words are whole words, whatever characters they have", () => {
  const found = (words, text) => [...text.matchAll(patternOf(words))].map(([word]) => word);
  assert.deepEqual(found(["pilot"], "Pilot, pilots, co-pilot"), ["Pilot", "pilot"]);
  assert.deepEqual(found(["661.61"], "661.61 661x61"), ["661.61"]);
});

test("the number of a page is one with brackets, stops and the word page", () => {
  for (const label of ["503", "[503]", "p. 503", "Page 503", "pp 503"]) {
    assert.equal(plainLabel(label), "503", label);
  }
  assert.equal(plainLabel("xiv"), "XIV");
});

test("a click with a key that opens another window is the browser's", () => {
  assert.ok(opensElsewhere({ ctrlKey: true }));
  assert.ok(!opensElsewhere({ ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }));
});
