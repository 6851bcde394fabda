/**
 * Colours of the kit's own tokens (packages/react/src/styles/tokens.css), which follow nhsuk-frontend
 * 10.6.1. A test compares them. The pack is read far from the kit, so it carries them itself.
 */
export const colours = {
  light: {
    text: '#212b32',
    'secondary-text': '#4c6272',
    surface: '#fff',
    'soft-surface': '#f0f4f5',
    border: '#d8dde0',
    brand: '#005eb8',
    link: '#005eb8',
    'link-hover': '#7c2855',
    'link-visited': '#330072',
    focus: '#ffeb3b',
    'focus-text': '#212b32',
    error: '#d5281b',
    success: '#007f3b',
    'success-surface': '#e5f2eb',
    'caution-surface': '#fff9c4',
  },
  dark: {
    text: '#e8edee',
    'secondary-text': '#b3c0c9',
    surface: '#1a2329',
    'soft-surface': '#11181d',
    border: '#3b4a54',
    brand: '#5aa7e8',
    link: '#7fc0f5',
    'link-hover': '#f0b3d1',
    'link-visited': '#c9b3f0',
    focus: '#ffeb3b',
    'focus-text': '#212b32',
    error: '#ff9c93',
    success: '#7ed8a4',
    'success-surface': '#12301f',
    'caution-surface': '#38340f',
  },
} as const;

function properties(of: Readonly<Record<string, string>>): string {
  return Object.entries(of)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/** The style sheet of every page of the pack. No font, picture or file from elsewhere. */
export const style = `
:root { color-scheme: light dark; ${properties(colours.light)} }
@media (prefers-color-scheme: dark) { :root { ${properties(colours.dark)} } }
* { box-sizing: border-box; }
html { font: 100%/1.5 "Frutiger W01", arial, sans-serif; color: var(--text); background: var(--soft-surface); text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
header, main, footer { max-width: 76rem; margin-inline: auto; padding-inline: 1rem; }
header { padding-block: 1rem; }
main { background: var(--surface); padding-block: 1.5rem 3rem; border-block-start: 6px solid var(--brand); }
@media (min-width: 48rem) { header, main, footer { padding-inline: 2.5rem; } main { padding-block-start: 2.5rem; } }
footer { padding-block: 1.5rem 3rem; color: var(--secondary-text); }
h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 1rem; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.5rem); }
h2 { font-size: 1.625rem; margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--border); }
h3 { font-size: 1.25rem; margin-block-start: 2rem; }
h4 { font-size: 1.0625rem; margin-block-start: 1.5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
p, li { max-width: 44rem; }
ul, ol { padding-inline-start: 1.25rem; }
li { margin-block-end: .25rem; }
a { color: var(--link); }
a:visited { color: var(--link-visited); }
a:hover { color: var(--link-hover); }
a:focus-visible, summary:focus-visible { outline: 3px solid transparent; background: var(--focus); color: var(--focus-text); box-shadow: 0 -2px var(--focus), 0 4px var(--focus-text); text-decoration: none; }
:target { scroll-margin-block-start: 1rem; }
.lead { font-size: 1.125rem; color: var(--secondary-text); }
.skip { position: absolute; inset-inline-start: 0; inset-block-start: -6rem; padding: .5rem 1rem; }
.skip:focus { inset-block-start: 0; }
.banner, .known { padding: 1rem 1.25rem; margin-block-end: 1.5rem; border-inline-start: 8px solid; }
.banner { background: var(--caution-surface); border-color: var(--error); }
.known { background: var(--soft-surface); border-color: var(--brand); }
.banner > :last-child, .known > :last-child { margin-block-end: 0; }
.banner > h2, .known > h2 { margin-block-start: 0; padding: 0; border: 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
nav li { margin: 0; }
nav [aria-current] { color: var(--text); font-weight: 700; text-decoration: none; }
nav a, summary { display: inline-block; padding-block: .25rem; min-block-size: 2rem; }
dl > div { display: grid; gap: 0 1.5rem; padding-block: .5rem; border-block-end: 1px solid var(--border); }
@media (min-width: 40rem) { dl > div { grid-template-columns: 14rem 1fr; } }
dt { font-weight: 700; }
dd { margin: 0; min-inline-size: 0; overflow-wrap: anywhere; max-width: 44rem; }
.counts { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
.counts li { padding: .75rem 1rem; border: 1px solid var(--border); border-block-start: 4px solid var(--secondary-text); margin: 0; }
.counts strong { display: block; font-size: 1.75rem; line-height: 1.2; }
.counts .bad { border-block-start-color: var(--error); }
.counts .good { border-block-start-color: var(--success); }
.scroll { overflow-x: auto; margin-block: 0 1.5rem; }
.scroll:focus-visible { outline: 3px solid var(--focus-text); outline-offset: 2px; box-shadow: 0 0 0 8px var(--focus); }
@media (prefers-color-scheme: dark) { .scroll:focus-visible { outline-color: var(--focus); box-shadow: none; } }
table { border-collapse: collapse; inline-size: 100%; min-inline-size: 48rem; font-size: .9375rem; }
caption { text-align: start; font-weight: 700; padding-block-end: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem 1rem .5rem 0; border-block-end: 1px solid var(--border); }
thead th { border-block-end-width: 2px; }
tbody th { font-weight: 400; }
td p, td ul { margin-block-end: .25rem; }
tr.failed > th { box-shadow: inset 4px 0 var(--error); padding-inline-start: .75rem; font-weight: 700; }
tr.untested > th { box-shadow: inset 4px 0 var(--secondary-text); padding-inline-start: .75rem; }
tr:target { background: var(--caution-surface); }
code { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
td code { color: var(--secondary-text); }
.tag { display: inline-block; padding: 0 .5rem; border: 1px solid; font-size: .875rem; font-weight: 700; white-space: nowrap; }
.tag.good { color: var(--text); background: var(--success-surface); border-color: var(--success); }
.tag.bad { color: var(--error); background: var(--surface); border-width: 2px; }
.tag.open { color: var(--text); background: var(--caution-surface); }
.tag.quiet { color: var(--secondary-text); background: var(--surface); }
details { margin-block-end: .75rem; }
summary { cursor: pointer; display: list-item; color: var(--link); text-decoration: underline; inline-size: fit-content; max-inline-size: 100%; }
details > div { margin-inline-start: 1rem; scroll-margin-block-start: 4rem; }
details[open] > summary { margin-block-end: .5rem; }
.note { color: var(--secondary-text); }
@media (forced-colors: active) {
  .banner, .known, .tag, .counts li { border-color: CanvasText; }
  a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline-color: Highlight; }
}
@media print {
  @page { margin: 15mm; }
  html { font-size: 10pt; }
  html, main { background: #fff; color: #000; }
  header, main, footer { max-width: none; padding-inline: 0; }
  nav, .skip { display: none; }
  .scroll { overflow: visible; }
  table { min-inline-size: 0; font-size: 8.5pt; }
  h2, h3, h4, caption, summary { break-after: avoid; }
  tr, .counts li { break-inside: avoid; }
}
`;
