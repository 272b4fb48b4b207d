/* What readers type into the search, and what an address asks for. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, isEmpty, queryIn } from "../../../site-assets/js/search/address.mjs";
import { foldMarks, partsOf, plain } from "../../../site-assets/js/search/query.mjs";
import { byDay, isOfTime, isTime, yearsWithin } from "../../../site-assets/js/search/time.mjs";

test("words are parted at white space, without the marks around them", () => {
  assert.deepEqual(partsOf(" grain,  (rye) and oats. "), {
    phrases: [],
    words: ["grain", "rye", "and", "oats"],
  });
});

test("a phrase stands in straight or curly quotation marks, or in those of other languages", () => {
  for (const typed of ['"of the harbour" fog', "“of the harbour” fog", "„of the harbour“ fog", "«of the harbour» fog"]) {
    assert.deepEqual(partsOf(typed), { phrases: ["of the harbour"], words: ["fog"] }, typed);
  }
});

test("there may be several phrases, beside words", () => {
  assert.deepEqual(partsOf('"sent a letter" Köln "of the harbour"'), {
    phrases: ["sent a letter", "of the harbour"],
    words: ["Köln"],
  });
});

test("a quotation mark that nothing closes stands for nothing", () => {
  assert.deepEqual(partsOf('letter "harbour'), { phrases: [], words: ["letter", "harbour"] });
  assert.deepEqual(partsOf('fog ""'), { phrases: [], words: ["fog"] });
});

test("apostrophes and hyphens within a word are part of it", () => {
  assert.deepEqual(partsOf("O’Hara's zeppelin-shed").words, ["O’Hara's", "zeppelin-shed"]);
  assert.equal(plain("‘tis–"), "tis");
});

test("hyphens, apostrophes, accents and capitals are compared as one", () => {
  assert.equal(foldMarks("O’Hara‐Čapek"), "o'hara-capek");
  assert.equal(foldMarks("Oʼhara–Capek"), "o'hara-capek");
});

test("a time is a year, and after it perhaps a month and a day", () => {
  for (const time of ["1956", "1956-10", "1956-10-23"]) assert.ok(isTime(time), time);
  for (const time of ["56", "1956-1", "May 1956", "1956-10-23T00", ""]) assert.ok(!isTime(time), time);
});

test("years within a time are those that it touches", () => {
  const known = ["1958", "1959", "1960", "1961"];
  assert.deepEqual(yearsWithin(known, { from: "1959-07", to: "1960" }), ["1959", "1960"]);
  assert.deepEqual(yearsWithin(known, { from: "", to: "1958-02" }), ["1958"]);
  assert.deepEqual(yearsWithin(known, { from: "1961", to: "" }), ["1961"]);
});

test("a document is of a month if its day is; one without a day only of years", () => {
  const of = (day) => ({ meta: { from: day } });
  const summer = { from: "1960-06", to: "1960-08" };
  assert.ok(isOfTime(of("1960-08-31"), summer));
  assert.ok(!isOfTime(of("1960-09-01"), summer));
  assert.ok(!isOfTime(of("1960-05-31"), summer));
  assert.ok(!isOfTime(of(undefined), summer));
  assert.ok(isOfTime(of(undefined), { from: "1960", to: "" }));
});

test("results are sorted by day, those without last", () => {
  const days = [["1961"], [""], ["1958-03-01"], ["1960-07"]];
  const sorted = (isNewestFirst) => [...days].sort(byDay(isNewestFirst)).flat();
  assert.deepEqual(sorted(false), ["1958-03-01", "1960-07", "1961", ""]);
  assert.deepEqual(sorted(true), ["1961", "1960-07", "1958-03-01", ""]);
});

test("an address says what is asked and chosen", () => {
  const query = queryIn("?q=grain&in=notes&sort=newest&from=1956&to=1956-12&volume=One&volume=Two&x=y");
  assert.deepEqual(query, {
    words: "grain",
    where: "notes",
    sort: "newest",
    from: "1956",
    to: "1956-12",
    noDates: [],
    chosen: { volume: ["One", "Two"] },
  });
  assert.ok(!isEmpty(query));
});

test("an empty address asks for nothing, everywhere, by relevance", () => {
  const query = queryIn("");
  assert.deepEqual(query, {
    words: "",
    where: "all",
    sort: "relevance",
    from: "",
    to: "",
    noDates: [],
    chosen: {},
  });
  assert.ok(isEmpty(query));
});

test("what is no date narrows nothing, and is told", () => {
  const { from, to, noDates } = queryIn("?from=May+1960&to=1961");
  assert.deepEqual({ from, to, noDates }, { from: "", to: "1961", noDates: ["May 1960"] });
});

test("an address leaves out what is usual", () => {
  const form = [["q", "a b"], ["in", "all"], ["sort", "relevance"], ["from", ""], ["volume", "One"]];
  assert.equal(addressOf(form), "?q=a+b&volume=One");
  assert.equal(addressOf([["q", ""], ["in", "notes"]]), "?in=notes");
});
