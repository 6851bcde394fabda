import { notReady } from "../kind.js";
import { kindsOf } from "./kind-of.js";
const structureKinds = /* @__PURE__ */ kindsOf("broken-structure", [
  {
    id: "heading-skipped",
    title: "A level of headings is skipped",
    criteria: ["1.3.1"],
    by: [["base", "axe", "heading-order"]]
  },
  {
    id: "table-without-headers",
    title: "A table has no headers",
    criteria: ["1.3.1"],
    by: [["second-engine", "second-engine", "table_headers_exists"]]
  },
  {
    id: "list-of-no-items",
    title: "A list holds something else than items",
    criteria: ["1.3.1"],
    by: [["base", "axe", "list"]]
  },
  {
    id: "outside-landmarks",
    title: "Content stands outside every landmark",
    criteria: ["1.3.1", "2.4.1"],
    by: [
      ["base", "axe", "landmark-one-main"],
      ["base", "axe", "region"]
    ]
  },
  {
    id: "page-without-title",
    title: "The page has no title",
    criteria: ["2.4.2"],
    by: [["base", "axe", "document-title"]]
  },
  {
    id: "page-reloads-itself",
    title: "The page loads itself again after a time",
    criteria: ["2.2.1"],
    by: [["base", "axe", "meta-refresh"]]
  },
  {
    id: "play-function-throws",
    title: "A story does not come into its state",
    criteria: [],
    by: [["base", "axe", notReady]]
  }
]);
const markupKinds = /* @__PURE__ */ kindsOf("server-markup", [
  {
    id: "form-needs-script",
    title: "A button of a form does nothing without JavaScript",
    criteria: [],
    by: [["no-javascript", "no-javascript", "button-needs-script"]]
  },
  {
    id: "field-not-sent",
    title: "A field is not sent without JavaScript",
    criteria: [],
    by: [["no-javascript", "no-javascript", "fields-missing"]]
  }
]);
export {
  markupKinds,
  structureKinds
};
