/**
 * The least spacing that a page must bear: line height 1.5, paragraphs 2, letters 0.12, words 0.16
 * times the text size. Source: WCAG 2.2, success criterion 1.4.12.
 */
export const textSpacingCss = `
* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {
  margin-block-end: 2em !important;
}
`;
