/*
 * The pages that the widgets are tried on. The tests run over this list and the documentation page
 * shows it, so that neither can say more than the other.
 */

/** What is tried on a host: its name, and what it looks at. */
export const checks = {
  'help-offer': {
    title: 'HelpOffer by keyboard',
    what: 'Nothing chosen, the error, the answer. The record is valid, and axe finds nothing at any step.',
  },
  'ask-what-helps': {
    title: 'AskWhatHelps by keyboard',
    what: 'Five questions, the last look, the end. The record is valid, and axe finds nothing at a question, the last look and the end.',
  },
  'host-looks-the-same': {
    title: 'The page looks the same',
    what: "Elements of the page itself have the same computed styles before and after the kit's styles and widgets arrive.",
  },
  'widget-looks-the-same': {
    title: 'The widgets look the same',
    what: 'Every element of the three widgets has the same place, size, type, edges and colours as on an empty page.',
  },
  'nothing-left': {
    title: 'Nothing is left',
    what: 'After use and removal no listener and no global is left, and nothing was stored, sent or written into the address.',
  },
  'storage-blocked': {
    title: 'Storage is refused',
    what: 'The browser refuses storage and cookies to the page.',
  },
  'host-controls': {
    title: 'Controls of the page',
    what: "The page's own Button and TextInput carry names, labels, hints and errors through the kit's forms.",
  },
  'late-radio': {
    title: 'A radio chosen early',
    what: 'A radio that was chosen before the script arrived stays chosen, and is recorded.',
  },
  'late-checkboxes': {
    title: 'Checkboxes chosen early',
    what: 'Checkboxes that were chosen before the script arrived stay chosen, also after the next change.',
  },
  'late-text': {
    title: 'Text typed early',
    what: 'What was typed and chosen in a staff form before the script arrived is recorded.',
  },
  apart: {
    title: 'Two stay apart',
    what: 'Two widgets have no id in common, and a label works for its own widget alone.',
  },
} as const satisfies Record<string, { title: string; what: string }>;

export type HostCheck = keyof typeof checks;

/** How a page is built. Left out: an empty page in English, from left to right, with the widgets in React. */
export interface HostPage {
  script?: 'client' | 'nhsuk-react' | 'hydrate' | 'bad-hosts' | 'bad-hosts-production' | undefined;
  /** Style sheets of the page, which come after the kit's. */
  styles?: readonly string[] | undefined;
  /** The page's own style sheet imports the kit's. */
  importsKit?: true | undefined;
  bodyClass?: string | undefined;
  /** The page makes its rem 10px, and says so to the kit with `--df-rem: 1.6rem`. */
  smallRem?: true | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  lang?: string | undefined;
  /** Language of the widgets. */
  words?: 'ar' | undefined;
  /** The header that the page is served with. */
  contentSecurityPolicy?: string | undefined;
  /** The widget stands in the page itself, in a shadow root, or in a frame with these permissions. */
  inside?: 'page' | 'shadow-root' | { sandbox: string } | undefined;
  /** Who makes the first markup. */
  rendered?: 'in-browser' | 'on-server' | undefined;
  /** `off`: never. `late`: only once the test lets it through, after the person has answered. */
  javaScript?: 'on' | 'off' | 'late' | undefined;
  /** Another widget beside the first: of the same kit, or of another version with a React of its own. */
  second?: 'same-kit' | 'other-version' | undefined;
}

export interface Host {
  id: string;
  title: string;
  /** What it proves, in one sentence. */
  proves: string;
  /** Id of the story that shows it, where Storybook can. */
  story?: string | undefined;
  /** What does not work there, or what the page must do itself. */
  limits: readonly string[];
  page: HostPage;
  checks: readonly HostCheck[];
}

const journeys = ['help-offer', 'ask-what-helps'] as const;
const everywhere = [...journeys, 'host-looks-the-same', 'nothing-left'] as const;

export const hosts: readonly Host[] = [
  {
    id: 'empty',
    title: 'An empty page',
    proves: 'A widget needs nothing of a page but a place to stand.',
    limits: [],
    page: {},
    checks: everywhere,
  },
  {
    id: 'nhsuk-frontend',
    title: 'nhsuk-frontend 10',
    proves:
      'On a page of the NHS.UK design system the widgets keep their form and take the page’s colours.',
    story: 'hosts-other-styles--nhsuk-frontend',
    limits: ['The kit’s font size is its own: it does not follow nhsuk-frontend’s dynamic type.'],
    page: {
      styles: ['nhsuk-frontend.css'],
      bodyClass: 'js-enabled nhsuk-frontend-supported',
    },
    checks: [...everywhere, 'widget-looks-the-same'],
  },
  {
    id: 'nhsuk-react-components',
    title: 'nhsuk-react-components 6',
    proves:
      'Button and TextInput of another library, given through `components`, keep every widget whole.',
    story: 'hosts-other-controls--nhsuk-react-components',
    limits: [
      'Its Button throws where the body lacks the class `nhsuk-frontend-supported`. That is its own rule; the kit’s Button needs no class.',
    ],
    page: {
      script: 'nhsuk-react',
      styles: ['nhsuk-frontend.css'],
      bodyClass: 'js-enabled nhsuk-frontend-supported',
    },
    checks: [...everywhere, 'host-controls'],
  },
  {
    id: 'hostile-css',
    title: 'Hostile CSS',
    proves: 'Careless rules for bare elements, loaded after the kit’s, do not change a widget.',
    story: 'hosts-other-styles--hostile-css',
    limits: [
      'Where a page makes its root small, such as `html { font-size: 10px }`, set `--df-rem: 1.6rem` on it, or the kit’s text is small as well.',
      'Size and place of a widget’s own `<section>` are the page’s to set: rules for `section` with `width`, `height`, `position`, `overflow` or `opacity` do apply.',
      'Rules with `!important`, with an id, or for the kit’s own classes do reach the widgets: that is how a page overrides them on purpose.',
    ],
    page: { styles: ['hostile.css'], smallRem: true },
    checks: [...everywhere, 'widget-looks-the-same'],
  },
  {
    id: 'content-security-policy',
    title: 'A strict Content-Security-Policy',
    proves:
      'Scripts and styles from the page’s own server are enough, with Trusted Types demanded.',
    limits: [],
    page: {
      contentSecurityPolicy:
        "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    checks: everywhere,
  },
  {
    id: 'javascript-off',
    title: 'JavaScript off',
    proves: 'Every step is a form that posts, and the server reads the same record.',
    limits: ['Without `action` the form posts to the page’s own address.'],
    page: { rendered: 'on-server', javaScript: 'off' },
    checks: journeys,
  },
  {
    id: 'javascript-late',
    title: 'JavaScript that arrives late',
    proves: 'A person who answers before the script arrives loses nothing.',
    story: 'hosts-other-pages--late-script',
    limits: [
      'The test lets the script through once the person has answered, however long that takes. A TextInput of the page’s own keeps typed text only where it does so itself.',
    ],
    page: { rendered: 'on-server', javaScript: 'late', script: 'hydrate' },
    checks: ['late-radio', 'late-checkboxes', 'late-text'],
  },
  {
    id: 'shadow-root',
    title: 'A shadow root',
    proves: 'Styles, focus, error links and ids work inside a shadow root.',
    story: 'hosts-other-pages--shadow-root',
    limits: [
      'Styles of the page do not reach inside: the style sheet must be adopted by the root.',
    ],
    page: { inside: 'shadow-root' },
    checks: everywhere,
  },
  {
    id: 'sandboxed-frame',
    title: 'A sandboxed frame',
    proves: 'In a frame with an origin of its own, without storage, the widgets work.',
    limits: ['The frame must allow forms: `sandbox="allow-scripts allow-forms"`.'],
    page: { inside: { sandbox: 'allow-scripts allow-forms' } },
    checks: [...journeys, 'storage-blocked'],
  },
  {
    id: 'blocked-storage',
    title: 'Blocked storage',
    proves: 'Where a browser refuses storage and cookies, nothing is missed.',
    limits: [],
    page: { contentSecurityPolicy: 'sandbox allow-scripts allow-forms' },
    checks: [...journeys, 'storage-blocked'],
  },
  {
    id: 'bootstrap',
    title: 'Bootstrap 5',
    proves: 'Bootstrap’s reset and form styles leave the widgets as they are.',
    story: 'hosts-other-styles--bootstrap',
    limits: [],
    page: { styles: ['bootstrap.css'] },
    checks: [...everywhere, 'widget-looks-the-same'],
  },
  {
    id: 'tailwind-preflight',
    title: 'Tailwind’s reset',
    proves: 'Preflight, outside any layer, takes no list, edge or button from the widgets.',
    story: 'hosts-other-styles--tailwind-preflight',
    limits: ['Where Tailwind’s reset stands in a layer, the plain style sheet wins over it.'],
    page: { styles: ['preflight.css'] },
    checks: [...everywhere, 'widget-looks-the-same'],
  },
  {
    id: 'cascade-layers',
    title: 'Everything in cascade layers',
    proves:
      'With its own sheet in a layer that the page orders, the kit stands above Tailwind’s reset in `base`.',
    limits: [
      'The page must name the layer: `@layer theme, base, digital-facilitation, components, utilities`. Rules outside any layer win over a layered kit, whatever they are.',
    ],
    page: { styles: ['layers.css'], importsKit: true },
    checks: [...everywhere, 'widget-looks-the-same'],
  },
  {
    id: 'right-to-left-page',
    title: 'A page from right to left, widgets in English',
    proves: 'English keeps its own direction on an Arabic page.',
    story: 'hosts-other-pages--right-to-left-page',
    limits: [],
    page: { dir: 'rtl', lang: 'ar' },
    checks: everywhere,
  },
  {
    id: 'right-to-left-widget',
    title: 'A page in English, widgets in Arabic',
    proves: 'Arabic runs from right to left on an English page.',
    story: 'hosts-other-pages--right-to-left-widget',
    limits: ['The Arabic words are a draft that nobody has reviewed.'],
    page: { words: 'ar' },
    checks: everywhere,
  },
  {
    id: 'two-of-a-kind',
    title: 'Two widgets of one kind',
    proves: 'Two offers on one page do not answer for each other.',
    story: 'hosts-other-pages--two-of-a-kind',
    limits: [],
    page: { second: 'same-kit' },
    checks: ['apart', ...journeys],
  },
  {
    id: 'two-versions',
    title: 'Two versions of the kit',
    proves: 'Two versions, each with its own copy of React, share a page.',
    limits: [
      'Both versions use the same class names, so the style sheet that comes later dresses both. Load the newer one last.',
    ],
    page: { second: 'other-version' },
    checks: ['apart', ...journeys],
  },
  {
    id: 'island',
    title: 'A React island in a page from a server',
    proves: 'Markup from a server comes to life in its place, without a warning.',
    limits: [
      'Two islands need a different `identifierPrefix` each, on the server and in the browser, or their ids are the same until the script arrives.',
    ],
    page: { rendered: 'on-server', script: 'hydrate' },
    checks: [...journeys, 'nothing-left'],
  },
];
