import { kindsOf } from "./kind-of.js";
const keyboardKinds = /* @__PURE__ */ kindsOf("broken-keyboard", [
  {
    id: "mouse-only-control",
    title: "Only a mouse can work a control",
    criteria: ["2.1.1", "4.1.2"],
    by: [["base", "reach", "no-keyboard"]]
  },
  {
    id: "keyboard-trap",
    title: "Tab does not leave a field",
    criteria: ["2.1.2"],
    by: [["base", "trap", "tab-trapped"]]
  },
  {
    id: "positive-tabindex",
    title: "A tabindex above 0 changes the order of the page",
    criteria: ["2.4.3"],
    by: [
      ["base", "order", "order-forced"],
      ["base", "axe", "tabindex"]
    ]
  },
  {
    id: "wrong-order",
    title: "Tab goes against the order for the eye",
    criteria: ["1.3.2", "2.4.3"],
    by: [["base", "order", "order-differs"]]
  },
  {
    id: "focus-ring-removed",
    title: "Nothing shows where focus is",
    criteria: ["2.4.7"],
    by: [["base", "focus-visible", "focus-not-visible"]]
  },
  {
    id: "focus-under-sticky-bar",
    title: "A bar at the edge of the window hides what has focus",
    criteria: ["2.4.11"],
    by: [["base", "focus-hidden", "focus-hidden"]]
  },
  {
    id: "focus-on-unseen-control",
    title: "Focus stops at something that nobody can see",
    criteria: ["2.4.7"],
    by: [["base", "focus-visible", "focus-not-visible"]]
  },
  {
    id: "button-deaf-to-keys",
    title: "A button of its own kind answers no key",
    criteria: ["2.1.1"],
    by: [["base", "keys", "key-does-nothing"]]
  },
  {
    id: "dialog-stays-open",
    title: "Escape does not close a dialog",
    criteria: ["2.1.1"],
    by: [["base", "keys", "escape-does-not-close"]]
  },
  {
    id: "focus-not-moved-to-dialog",
    title: "Focus stays behind when a dialog opens, as the table of keys says",
    criteria: ["2.4.3"],
    by: [["base", "keys", "key-table"]]
  },
  {
    id: "radios-without-arrows",
    title: "Arrows do not move between radios",
    criteria: ["2.1.1"],
    by: [["base", "keys", "arrows-do-not-choose"]]
  }
]);
export {
  keyboardKinds
};
