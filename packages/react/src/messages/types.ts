/** A message: text with `{name}` places, or one text for each plural category of the language. */
export type Message = string | PluralMessage;

/** Texts by plural category, chosen by the value `count`. Categories: `Intl.PluralRules`. */
export type PluralMessage = { readonly other: string } & Partial<
  Record<'zero' | 'one' | 'two' | 'few' | 'many', string>
>;

/** The words of one widget: every key it shows. */
export type MessageSet = Readonly<Record<string, Message>>;

/** The same keys in another language; a key that is missing falls back to English. */
export type Translation<TMessages extends MessageSet> = {
  readonly [Key in keyof TMessages]?: TMessages[Key] extends string ? string : PluralMessage;
};

/** Some of the words of some widget: what is missing falls back to English. */
export type PartialMessages = Readonly<Record<string, Message | undefined>>;

/** Who stands behind a translation. A draft is never shown as if somebody had checked it. */
export type Review =
  | { readonly status: 'draft'; readonly note: string }
  | { readonly status: 'reviewed'; readonly reviewedBy: string; readonly reviewedOn: string };

/** A language: the words of each widget, the labels of the catalogue, and who reviewed them. */
export interface LocaleMessages {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly review: Review;
  /** Words by widget, under the widget's name. */
  readonly widgets: Readonly<Record<string, PartialMessages>>;
  /** Labels of the catalogue by list and id, where they are translated. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
