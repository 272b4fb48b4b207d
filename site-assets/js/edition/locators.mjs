/* Citations name the place to which the reader came, or whose address was copied last. */

import { all } from "../shared/elements.mjs";
import { PLACE_LINK } from "./copying.mjs";
import { placeAt } from "./notes.mjs";
import { nameOf } from "./places.mjs";

export const setUpLocators = () => {
  const locators = all("[data-locator]");
  const addresses = all("[data-address]").map((address) => [address, address.textContent]);
  if (!locators.length) return;
  const locate = (fragment) => {
    const place = placeAt(fragment);
    const name = place ? nameOf(place) : "";
    locators.forEach((locator) => (locator.textContent = name && `, ${name}`));
    addresses.forEach(([address, page]) => (address.textContent = name ? page + fragment : page));
  };
  addEventListener("hashchange", () => locate(location.hash));
  document.querySelector(".locator-hint")?.classList.remove("scripted");
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(PLACE_LINK);
    if (link) locate(link.getAttribute("href"));
  });
  locate(location.hash);
};
