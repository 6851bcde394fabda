import { kindsOf } from "./kind-of.js";
const sizeKinds = /* @__PURE__ */ kindsOf("broken-sizes", [
  {
    id: "small-targets",
    title: "Buttons of 20 px stand side by side",
    criteria: ["2.5.8"],
    by: [
      ["base", "targets", "target-24"],
      ["base", "axe", "target-size"]
    ]
  },
  {
    id: "fixed-width",
    title: "Content keeps its width of 600 px at 320 px",
    criteria: ["1.4.10"],
    by: [["zoom-400", "reflow", "page-scrolls-sideways"]]
  },
  {
    id: "clipped-by-spacing",
    title: "Text is cut off when its spacing is wider",
    criteria: ["1.4.12"],
    by: [["text-spacing", "text-overlap", "text-clipped"]]
  },
  {
    id: "overlaps-when-large",
    title: "Text lies on other text when it is twice as large",
    criteria: ["1.4.4"],
    by: [["text-200", "text-overlap", "text-overlaps"]]
  },
  {
    id: "lost-when-narrow",
    title: "Content is left out at 400 % zoom",
    criteria: ["1.4.10"],
    by: [["zoom-400", "reflow", "content-lost"]]
  },
  {
    id: "orientation-locked",
    title: "A phone held upright shows the page turned on its side",
    criteria: ["1.3.4"],
    by: [["second-engine", "second-engine", "element_orientation_unlocked"]]
  },
  {
    id: "zoom-blocked",
    title: "The page forbids zoom",
    criteria: ["1.4.4"],
    by: [["base", "axe", "meta-viewport"]]
  },
  {
    id: "cut-right-to-left",
    title: "Text runs off the page where it is written from right to left",
    criteria: ["1.4.10"],
    by: [["arabic-320", "reflow", "cut-off-at-side"]]
  }
]);
export {
  sizeKinds
};
