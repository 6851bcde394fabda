import { checkClaims } from "./check-claims.js";
import { componentClaims } from "./component-claims.js";
import {
  effectiveRatings
} from "./effective-ratings.js";
import { manualResultsSchema } from "./manual-sheets/manual-result.js";
import {
  manualSheets,
  widgetSheets
} from "./manual-sheets/sheets.js";
import { proofInWords } from "./proof-standing.js";
export {
  checkClaims,
  componentClaims,
  effectiveRatings,
  manualResultsSchema,
  manualSheets,
  proofInWords,
  widgetSheets
};
