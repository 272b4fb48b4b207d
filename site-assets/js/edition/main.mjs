/* What a script can add to pages that are complete without it. Every part works alone; where a
   browser lacks something, the links go on leading where they lead. */

import { setUpCopying } from "./copying.mjs";
import { setUpFoundWords } from "./found-words.mjs";
import { setUpKeeping } from "./keeping.mjs";
import { setUpKeys } from "./keys.mjs";
import { setUpLocators } from "./locators.mjs";
import { setUpOnDemand } from "./on-demand.mjs";
import { setUpPageInView } from "./page-in-view.mjs";
import { setUpPopover } from "./popover.mjs";
import { setUpPreferences } from "./preferences.mjs";
import { setUpSidenotes } from "./sidenotes.mjs";
import { status } from "./status.mjs";

setUpPopover();
setUpSidenotes();
setUpCopying();
setUpKeeping();
setUpLocators();
setUpPageInView();
setUpFoundWords();
setUpKeys(setUpOnDemand(".go-to", "goto.js"));
setUpOnDemand(".look", "preferences.js");
setUpPreferences();
setUpOnDemand(".facsimile-button", "facsimile.js");
document.body.append(status);
