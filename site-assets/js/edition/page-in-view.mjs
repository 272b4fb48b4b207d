/* Of a document on several pages, the one that is being read: the last that began above. */

import { all } from "../shared/elements.mjs";
import { nameOf } from "./places.mjs";

export const setUpPageInView = () => {
  const words = document.querySelector(".page-in-view");
  const breaks = all(".transcription .tei-pb[title]");
  if (!words || !breaks.length) return;
  const whole = words.textContent;
  const show = () => {
    const begun = breaks.filter((one) => one.getBoundingClientRect().top < innerHeight * 0.35).at(-1);
    words.textContent = begun && scrollY ? `, ${nameOf(begun)}` : whole;
  };
  const observer = new IntersectionObserver(show, { rootMargin: "1000000px 0px -65%" });
  breaks.forEach((one) => observer.observe(one));
};
