/* What is shown of the texts that were found, and by what they can be narrowed. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { choicesOf, countsOf } from "../../../site-assets/js/search/facets.mjs";
import { excerptOf, fullestOf, passagesOf } from "../../../site-assets/js/search/passages.mjs";

const anchors = [
  { element: "p", id: "p1", location: 0 },
  { element: "span", id: "pg_2", location: 5 },
  { element: "p", id: "p2", location: 10 },
  { element: "li", id: "n1", location: 20 },
];

test("hits are gathered by paragraph and note", () => {
  assert.deepEqual(passagesOf({ anchors }, [12, 3, 21, 7], "all"), [
    { id: "p1", start: 0, end: 10, hits: [3, 7] },
    { id: "p2", start: 10, end: 20, hits: [12] },
    { id: "n1", start: 20, end: undefined, hits: [21] },
  ]);
});

test("of a text, only its notes are searched, or all but them", () => {
  const ids = (where) => passagesOf({ anchors }, [3, 12, 21], where).map(({ id }) => id);
  assert.deepEqual(ids("notes"), ["n1"]);
  assert.deepEqual(ids("text"), ["p1", "p2"]);
  assert.deepEqual(ids("anything"), ["p1", "p2", "n1"]);
});

test("of many passages, those with most different words are shown, in their order", () => {
  const words = "fog fog pilot harbour fog".split(" ");
  const passages = [
    { id: "a", start: 0, hits: [0, 1] },
    { id: "b", start: 2, hits: [2, 3] },
    { id: "c", start: 4, hits: [4] },
  ];
  assert.deepEqual(fullestOf(words, passages, 2).map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(fullestOf(words, passages, 1).map(({ id }) => id), ["b"]);
});

test("an excerpt stands around the hit near which most other words were found", () => {
  const words = [..."x".repeat(100)].map((letter, at) => letter + at);
  const { from, to } = excerptOf(words, { start: 0, end: 90, hits: [5, 60, 62] });
  assert.deepEqual({ from, to }, { from: 46, to: 82 });
  assert.deepEqual(excerptOf(words, { start: 58, end: 65, hits: [60] }), {
    from: 58,
    to: 65,
    start: 58,
    end: 65,
  });
});

test("facets count the documents that have a value, most first, and keep what is chosen", () => {
  const counts = countsOf([
    { filters: { volume: ["One"], persons: ["Zorn", "Abel"] } },
    { filters: { volume: ["One"], persons: ["Zorn"], unknown: ["x"] } },
  ]);
  assert.deepEqual(counts, { volume: { One: 2 }, persons: { Zorn: 2, Abel: 1 } });
  assert.deepEqual(choicesOf(counts.persons, new Set()), [["Zorn", 2], ["Abel", 1]]);
  assert.deepEqual(choicesOf({ Zorn: 0, Abel: 0 }, new Set(["Abel"])), [["Abel", 0]]);
  assert.deepEqual(choicesOf(undefined, new Set()), []);
});
