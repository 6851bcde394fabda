/** Every check, by id. The walk gives six of them at once. */
export const checkIds = [
  'axe',
  'reach',
  'order',
  'focus-visible',
  'focus-hidden',
  'trap',
  'keys',
  'targets',
  'reflow',
  'text-overlap',
  'forced-colours',
  'motion',
  'left-over-words',
  'tree',
  'transcript',
  'print',
  'no-javascript',
  'second-engine',
] as const;

export type CheckId = (typeof checkIds)[number];

export type PassGroup =
  | 'base'
  | 'themes'
  | 'forced-colours'
  | 'motion'
  | 'sizes'
  | 'text'
  | 'languages'
  | 'pairs'
  | 'no-javascript'
  | 'second-engine';

/** The conditions that the browser gives the page. */
export interface PassContext {
  viewport: { readonly width: number; readonly height: number };
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
  reducedMotion: 'no-preference' | 'reduce';
  media: 'screen' | 'print';
  javaScript: boolean;
}

/** One set of conditions, and what is checked under it. */
export interface Pass {
  id: string;
  group: PassGroup;
  title: string;
  context: PassContext;
  /** Values of Storybook's globals; a page without Storybook has none. */
  globals: Readonly<Record<string, string>>;
  /** Style sheet that is added to the page. */
  css?: string | undefined;
  checks: readonly CheckId[];
}
