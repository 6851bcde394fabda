import type { FacilitationEvent } from '@digital-facilitation/data-model';
import {
  AskWhatHelps,
  type FacilitationComponents,
  FacilitationProvider,
  FacilitationRecorder,
  HelpOffer,
} from '@digital-facilitation/react';
import { ar } from '@digital-facilitation/react/messages/ar';
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';

export type WidgetName = 'HelpOffer' | 'AskWhatHelps' | 'FacilitationRecorder';

/** What a test calls in a page. */
export interface KitPage {
  records: FacilitationEvent[];
  show: (widget: WidgetName, place?: string) => Promise<void>;
  remove: () => void;
}

declare global {
  var kitPage: KitPage;
  var otherKitPage: KitPage;
}

const records: FacilitationEvent[] = [];
export const keep = (record: FacilitationEvent) => {
  records.push(record);
};
const roots: Root[] = [];

/** Adds the kit's style sheet before those of the page, where it weighs least. */
async function addStyles(file: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/${file}`;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  document.head.prepend(link);
  await loaded;
}

/** In a shadow root the page's styles do not count, so the root adopts the kit's. */
async function shadowPlace(host: Element, file: string): Promise<Element> {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  await sheet.replace(await (await fetch(`/${file}`)).text());
  root.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  root.append(place);
  return place;
}

/** Where a widget goes, with the styles that it needs there. Without a name the page has them already. */
export async function placeFor(id: string, styles: string): Promise<Element> {
  const place = document.getElementById(id);
  if (!place) throw new Error(`The page has no place with the id ${id}.`);
  if (document.body.dataset.inside === 'shadow-root') return shadowPlace(place, styles);
  if (styles !== '') await addStyles(styles);
  return place;
}

interface ShownProps {
  widget: WidgetName;
  words?: string | undefined;
  components?: Partial<FacilitationComponents> | undefined;
}

export function Shown({ widget, words, components }: ShownProps) {
  return (
    <StrictMode>
      <FacilitationProvider
        messages={words === 'ar' ? ar : undefined}
        drafts="show"
        components={components}
      >
        {widget === 'HelpOffer' ? (
          <HelpOffer surgeryPhone="01632 960 100" onOfferMade={keep} onOfferAnswered={keep} />
        ) : null}
        {widget === 'AskWhatHelps' ? (
          <AskWhatHelps surgeryPhone="01632 960 100" onNeedsRecorded={keep} />
        ) : null}
        {widget === 'FacilitationRecorder' ? (
          <FacilitationRecorder providerRole="receptionist" onEventRecorded={keep} />
        ) : null}
      </FacilitationProvider>
    </StrictMode>
  );
}

/** Waits until what was rendered is on the page and its effects have run. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

export function kitPageWith(start: (widget: WidgetName, place: string) => Promise<Root>): KitPage {
  return {
    records,
    async show(widget, place = 'kit') {
      roots.push(await start(widget, place));
      await settled();
    },
    remove() {
      for (const root of roots.splice(0)) root.unmount();
    },
  };
}
