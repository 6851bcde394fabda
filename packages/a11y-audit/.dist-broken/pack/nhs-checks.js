const nhsChecklistSource = {
  name: "NHSDigital/accessibility-checklist",
  url: "https://nhsdigital.github.io/accessibility-checklist/",
  commit: "fcf2d0095ef9cc80f8806a3edb702bdc439d9b38",
  readOn: "2026-11-24"
};
function check(page, name, ...checks) {
  const [, criterion] = /^(\d\.\d\.\d+)-/.exec(page) ?? [];
  return { page, name, criterion, checks };
}
const nhsChecks = [
  check(
    "1.1.1-images-conveying-meaning-have-suitable-alt-else-null",
    "Images that convey meaning have suitable alternative text, others none",
    "axe",
    "forced-colours"
  ),
  check(
    "1.2.1-transcript-is-provided-for-audio-only-content",
    "A transcript is provided for audio-only content"
  ),
  check(
    "1.2.1-video-content-also-available-as-audio-or-text",
    "Video content is also available as audio or text"
  ),
  check("1.2.2-captions-provided-with-audio-prerecorded", "Captions, prerecorded", "axe"),
  check("1.2.3-video-content-audio-description", "Video content has an audio description"),
  check("1.2.4-captions-provided-with-audio-live", "Captions, live"),
  check(
    "1.2.5-video-content-audio-description-only",
    "Video content can be followed from its audio description"
  ),
  check(
    "1.3.1-HTML-structure-and-semantice-reflect-intent",
    "HTML structure and semantics reflect intent",
    "axe",
    "tree",
    "transcript",
    "print"
  ),
  { ...check("1.3.1-font-icons-are-not-used", "Font icons are not used"), apart: true },
  check(
    "1.3.1-form-code-is-implemented-correctly",
    "Form code is implemented correctly",
    "axe",
    "no-javascript"
  ),
  { ...check("1.3.1-inline-css-is-not-used", "Inline CSS is not used"), apart: true },
  check(
    "1.3.2-content-in-a-logical-order-in-the-code",
    "Content is in a logical order in the code",
    "order",
    "transcript"
  ),
  check(
    "1.3.3-instructions-dont-rely-on-shape-sound-location",
    "Instructions do not rely on shape, sound or location"
  ),
  check("1.3.4-orientation-is-not-locked", "Orientation is not locked"),
  check(
    "1.3.5-Autocomplete is used on inputs when appropriate",
    "Autocomplete is used on inputs where it fits",
    "axe"
  ),
  check(
    "1.4.1-colour not-solely-used-as-visual-means",
    "Colour is not the only visual means",
    "axe"
  ),
  check("1.4.10-can-zoom-400pc-without-loss", "Zoom to 400 % without loss", "reflow"),
  check(
    "1.4.11-decent-contrast-for-non-text",
    "Decent contrast for what is not text",
    "focus-visible",
    "forced-colours"
  ),
  check(
    "1.4.12-current-text-spacing-can-be overridden-without-loss",
    "Text spacing can be overridden without loss",
    "text-overlap"
  ),
  check(
    "1.4.13-popovers-appearing-on-focus-can-be dismissed",
    "Pop-overs that appear on focus can be dismissed"
  ),
  check(
    "1.4.13-popups-not-used-on-hover-unless-dismissable",
    "Pop-ups are not used on hover, unless they can be dismissed"
  ),
  check("1.4.2-audio-is-not-played-automatically", "Audio is not played automatically", "axe"),
  check("1.4.3-decent-contrast-for-reading-text", "Decent contrast for text", "axe"),
  check(
    "1.4.4-can-make-text-200pc-larger-without-loss",
    "Text can be made 200 % larger without loss",
    "axe",
    "text-overlap"
  ),
  check(
    "1.4.5-graphics-are-not-used-for-text-except-logos",
    "Graphics are not used for text, except logos"
  ),
  check(
    "2.1.1-all-functionality-operable-with-keyboard",
    "All functionality is operable with a keyboard",
    "axe",
    "reach",
    "keys"
  ),
  check("2.1.2-keyboard-focus-does-not-get-trapped", "Keyboard focus does not get trapped", "trap"),
  check(
    "2.1.4-keyboard-shortcuts-not-used-unless-can-override",
    "Keyboard shortcuts are not used, unless they can be overridden"
  ),
  check("2.2.1-time-to-read-and-act", "There is time to read and act", "axe"),
  check(
    "2.2.2-distracting-flashes-or-movements-are-under-user-control",
    "Distracting movements are under the user’s control",
    "axe",
    "motion"
  ),
  check("2.3.1-flashing-content-restrictions", "Flashing content is restricted"),
  check(
    "2.3.3-animation-respects-reduce-motion-settings",
    "Animation respects reduced motion",
    "motion"
  ),
  check(
    "2.4.1-mechanism-to-skip-content-or-navigation",
    "There is a way to skip to content or past navigation",
    "axe"
  ),
  check("2.4.11-focus-not-obscured", "Focus is not obscured", "focus-hidden"),
  check("2.4.13-focus-appearance", "Focus appearance", "focus-visible"),
  check(
    "2.4.2-page-titles-are-unique-and-reflect-purpose",
    "Page titles are unique and reflect the purpose",
    "axe"
  ),
  check("2.4.3-focus-order-is-logical-and-intuitive", "Focus order is logical", "order"),
  check("2.4.4-ambiguous-link-phrases-not-used", "Ambiguous link phrases are not used", "axe"),
  check("2.4.5-multiple-ways-to-locate-a-webpage", "Several ways to find a web page"),
  check("2.4.6-heading-labels-describe-topic", "Headings and labels describe their topic"),
  check(
    "2.4.7-location-of-keyboard-focus-is-visually-obvious",
    "The place of keyboard focus is obvious",
    "focus-visible",
    "forced-colours"
  ),
  check("2.5.1-touch-gestures-are-not-relied-on", "Touch gestures are not relied on"),
  check(
    "2.5.2-down-events-not-used-unless-can-be-cancelled",
    "Down events are not used, unless they can be cancelled"
  ),
  check(
    "2.5.3-visible-label-must-be-included-in-accessible-name",
    "The visible label is in the accessible name",
    "axe"
  ),
  check("2.5.4-motion-sensors-not-relied-on-for-functionality", "Motion sensors are not relied on"),
  check(
    "2.5.5-touch-targets-are-large-enough-to-touch-accurately",
    "Touch targets are large enough",
    "targets"
  ),
  check("2.5.7-dragging-movements", "Dragging movements"),
  check("2.5.8-target-size", "Target size", "axe", "targets"),
  check("3.1.1-default-human-language-is-set", "The language of the page is set", "axe"),
  check(
    "3.1.2-correct-language-codes-on-page-have-been-set",
    "Languages within the page are set",
    "axe",
    "left-over-words"
  ),
  check(
    "3.2.1-landing-on-element-does-not-change-contect",
    "Landing on an element does not change the context",
    "keys"
  ),
  check(
    "3.2.2-changing-a-widget-doesnt-automatically-redirect",
    "Changing a widget does not redirect of itself",
    "keys"
  ),
  check("3.2.3-navigation-is-consistent-across-pages", "Navigation is consistent across pages"),
  check(
    "3.2.4-terms-used-for-functionality-consistently-used",
    "Terms for functionality are used consistently"
  ),
  check("3.2.6-consistent-help", "Consistent help"),
  check(
    "3.3.1-errors-can-be-identified-and-described",
    "Errors can be identified and are described"
  ),
  check(
    "3.3.2-appropriate-labels-instructions-are-provided",
    "Appropriate labels or instructions are provided",
    "axe",
    "no-javascript"
  ),
  check("3.3.3-error-messages-are-useful", "Error messages are useful"),
  check(
    "3.3.4-legal-financial-actions-can-be-reversed-checked-confirmed",
    "Legal and financial actions can be reversed, checked or confirmed"
  ),
  check("3.3.7-redundant-entry", "Redundant entry"),
  check("3.3.8-accessible-authentication-minimum", "Accessible authentication (minimum)"),
  check(
    "4.1.2-custom-controls-have-expected-keyboard-interactions",
    "Custom controls have the expected keyboard interactions",
    "keys"
  ),
  check(
    "4.1.2-use-standard-controls-appropriately-and-check-non-standard",
    "Standard controls are used appropriately, others are checked",
    "axe",
    "tree",
    "transcript",
    "no-javascript"
  ),
  check(
    "4.1.3-dynamic-content-changes-not-focused-are-announced",
    "Changes that do not get focus are announced",
    "transcript"
  ),
  {
    ...check(
      "magnification-does-not-cause-horizontal-scrolling",
      "Magnification does not cause horizontal scrolling",
      "reflow"
    ),
    criterion: "1.4.10"
  },
  check(
    "ui-usable-in-windows-high-contrast-mode",
    "Usable in Windows High Contrast mode",
    "forced-colours"
  )
];
export {
  nhsChecklistSource,
  nhsChecks
};
