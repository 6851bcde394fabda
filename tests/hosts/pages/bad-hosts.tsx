import {
  type ButtonProps,
  FacilitationProvider,
  type FacilitationProviderProps,
  FacilitationRecorder,
  HelpOffer,
  type LinkProps,
  TextInput,
  type TextInputProps,
} from '@digital-facilitation/react';
import { cy } from '@digital-facilitation/react/messages/cy';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keep, kitPageWith, placeFor, settled } from './kit-page.tsx';

function DroppingTextInput({ label, hint, error, 'aria-describedby': _, ...rest }: TextInputProps) {
  return (
    <label>
      {label} {hint} {error}
      <input {...rest} />
    </label>
  );
}

function NamelessTextInput({ label, value, onChange }: TextInputProps) {
  return (
    <label>
      {label}
      <input value={value} onChange={onChange} />
    </label>
  );
}

function SilentTextInput({ label, hint: _hint, error: _error, ...rest }: TextInputProps) {
  return (
    <>
      <span>{label}</span>
      <input {...rest} />
    </>
  );
}

const recorder = (
  <FacilitationRecorder
    providerRole="receptionist"
    defaultValue={{
      about: 'campaign',
      problems: [],
      draft: {
        service: '',
        approach: '',
        outcome: '',
        duration: '',
        nonDigitalOffered: '',
        role: '',
        setting: '',
        initiatedBy: '',
        barriers: [],
        barrierSource: '',
        reach: '',
        languages: ['en'],
      },
    }}
  />
);
const offer = <HelpOffer surgeryPhone="01632 960 100" onOfferAnswered={keep} />;

function within(props: FacilitationProviderProps, widget: ReactNode = offer) {
  return <FacilitationProvider {...props}>{widget}</FacilitationProvider>;
}

/** What a host does wrong, by name. */
const faults: Record<string, ReactNode> = {
  none: within({}),
  'no-provider': offer,
  'no-styles': offer,
  'small-rem': offer,
  'messages-that-are-none': within({ messages: 'cy' as never }),
  'locale-that-is-none': within({ messages: { ...cy, locale: 'cy_GB' }, drafts: 'show' }),
  'word-that-is-none': within({ overrides: { helpOffer: { heding: 'Need help?' } } }),
  'id-twice': (
    <>
      <TextInput id="phone" label="Phone" />
      {within({}, <HelpOffer id="phone" onOfferAnswered={keep} />)}
    </>
  ),
  'button-without-value': within({
    components: {
      Button: ({ children, type }: ButtonProps) => <button type={type}>{children}</button>,
    },
  }),
  'link-without-address': within({
    components: { Link: ({ children }: LinkProps) => <span>{children}</span> },
  }),
  'input-without-description': within({ components: { TextInput: DroppingTextInput } }, recorder),
  'input-without-name': within({ components: { TextInput: NamelessTextInput } }, recorder),
  'input-without-label': within({ components: { TextInput: SilentTextInput } }, recorder),
};

async function show(name: string) {
  const place = document.getElementById('kit') as HTMLElement;
  if (name === 'small-rem') document.documentElement.style.fontSize = '10px';
  if (name !== 'no-styles') await placeFor('kit', 'kit.css');
  const root = createRoot(place);
  root.render(<StrictMode>{faults[name]}</StrictMode>);
  await settled();
  // Each widget looks again whenever it renders: a warning must not come twice.
  root.render(<StrictMode>{faults[name]}</StrictMode>);
  await settled();
}

declare global {
  var showFault: (name: string) => Promise<void>;
}
globalThis.showFault = show;
globalThis.kitPage = kitPageWith(() => Promise.reject(new Error('Call showFault.')));
