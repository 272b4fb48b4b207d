/* What was typed into the box "Go to", and which places are meant by it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOf } from "../../../site-assets/js/goto/date.mjs";
import { meaningsOf } from "../../../site-assets/js/goto/meanings.mjs";
import { ranked } from "../../../site-assets/js/goto/places.mjs";

const prefixes = (text) => meaningsOf(text).map(({ prefix }) => prefix);

test("a date is read however it is written", () => {
  const dates = {
    1960: "1960",
    "1960-01": "1960-01",
    "1960-1-5": "1960-01-05",
    "January 1960": "1960-01",
    "Jan. 1960": "1960-01",
    "January 5, 1960": "1960-01-05",
    "January 5th 1960": "1960-01-05",
    "5 January 1960": "1960-01-05",
    "5. Januar 1960": "1960-01-05",
    "12 Août 1960": "",
    "Deptel 1960": "",
    "in 1960": "",
    "196": "",
  };
  for (const [typed, date] of Object.entries(dates)) assert.equal(dateOf(typed), date, typed);
});

test("a number is a document, a page or a telegram", () => {
  assert.deepEqual(prefixes("143"), ["d:143", "p:143", "t:143"]);
  assert.deepEqual(prefixes("1960"), ["y:1960", "d:1960", "p:1960", "t:1960"]);
});

test("a Roman numeral, or a number with a letter, is a document, a page or a name", () => {
  assert.deepEqual(prefixes("xiv"), ["d:xiv", "p:xiv", "n:xiv"]);
  assert.deepEqual(prefixes("60a"), ["d:60a", "p:60a", "l:60a", "n:60a"]);
});

test("a page or a document can be called so", () => {
  for (const typed of ["p. 503", "p 503", "pp. 503", "Page 503", "p. [503]"]) {
    assert.equal(prefixes(typed)[0], "p:503", typed);
  }
  for (const typed of ["d143", "doc. 143", "Document 143", "no. 143", "#143"]) {
    assert.equal(prefixes(typed)[0], "d:143", typed);
  }
});

test("a telegram is one of a series, from a post or to it", () => {
  const telegram = (typed) => meaningsOf(typed).find(({ prefix }) => prefix.startsWith("t:"));
  assert.deepEqual(telegram("Embtel 1924"), { prefix: "t:1924", exact: true, first: " from " });
  assert.deepEqual(telegram("Deptel 1563"), { prefix: "t:1563", exact: true, first: " to " });
  assert.deepEqual(telegram("telegram 1924"), { prefix: "t:1924", exact: true, first: "telegram" });
  assert.deepEqual(telegram("Polto–1924"), { prefix: "t:1924", exact: true, first: "polto" });
  assert.equal(telegram("January 1960"), undefined);
});

test("a citation of a law or treaty has words and numbers", () => {
  assert.ok(prefixes("11 Bevans 1283").includes("l:11bevans1283"));
  assert.ok(prefixes("59 Stat. 1031").includes("l:59stat1031"));
  assert.ok(!prefixes("Bevans").some((prefix) => prefix.startsWith("l:")));
});

test("a name is looked up by its longest word, without accents and capitals", () => {
  assert.deepEqual(meaningsOf("Émile de Khrush"), [
    { prefix: "n:khrush", words: ["emile", "de", "khrush"] },
  ]);
});

const isHere = (page) => page.startsWith("here/");

test("an exact key is no beginning of a longer one", () => {
  const places = [["d:14", "14", "", "a.html", ""], ["d:143", "143", "", "b.html", ""]];
  const [meaning] = meaningsOf("d14");
  assert.deepEqual(ranked(places, meaning, isHere), [places[0]]);
});

test("a name has all of the words, or beginnings of them", () => {
  const khrushchev = ["n:khrushchev", "Khrushchev, Nikita S.", "person", "a.html", "k"];
  const other = ["n:khrushchev", "Khrushchev, Sergei", "person", "a.html", "s"];
  const [meaning] = meaningsOf("nik khrush");
  assert.deepEqual(ranked([other, khrushchev], meaning, isHere), [khrushchev]);
});

test("whole words come before beginnings, then what is preferred, then this volume", () => {
  const whole = ["n:abel", "Abel", "", "there/a.html", ""];
  const here = ["n:abelard", "Abelard", "", "here/a.html", ""];
  const there = ["n:abelard", "Abelard", "", "there/a.html", ""];
  const [name] = meaningsOf("abel");
  assert.deepEqual(ranked([there, here, whole], name, isHere), [whole, here, there]);

  const from = ["t:5", "Telegram 5 from Moscow", "", "there/t.html", ""];
  const to = ["t:5", "Telegram 5 to Moscow", "", "here/t.html", ""];
  const telegram = meaningsOf("Embtel 5").find(({ prefix }) => prefix === "t:5");
  assert.deepEqual(ranked([to, from], telegram, isHere), [from, to]);
});
