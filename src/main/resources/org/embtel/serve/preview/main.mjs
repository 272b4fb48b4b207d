/* Keeps a previewed page up to date: loads it anew when it has changed and goes back to where the
   reader was, takes over changed styles as they are, and shows what was found wrong. It is no part
   of the published site. */

import { setUpConnection } from "./connection.mjs";
import { setUpFindings, showFindings } from "./findings.mjs";
import { goBack, reload } from "./reload.mjs";
import { restyle } from "./restyle.mjs";

setUpFindings();
goBack();
setUpConnection({ reload, style: restyle, findings: showFindings });
