/* The box "Go to": a number, a date, a citation or a name, and the places that it can mean. */

import { dialog, draw, field, goToChosen, say, step } from "./box.mjs";
import { find } from "./find.mjs";

let turn = 0;

/** What is asked later may be found sooner. */
const ask = async () => {
  const mine = ++turn;
  const text = field.value.trim();
  try {
    const found = text ? await find(text) : [];
    if (mine === turn) draw(text, found);
  } catch {
    say("The lists of this edition could not be read.");
  }
};

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

field.addEventListener("input", ask);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    goToChosen();
  } else if (STEPS[event.key] && step(STEPS[event.key])) {
    event.preventDefault();
  }
});

const open = () => {
  if (!dialog.open) dialog.showModal();
  field.select();
  ask();
};

document.querySelector(".go-to").addEventListener("click", open);
open();
