import { type ReactElement, type Ref, useId } from 'react';
import {
  AskWhatHelps,
  Button,
  Checkboxes,
  Details,
  ErrorMessage,
  ErrorSummary,
  FacilitationRecorder,
  Fieldset,
  HelpOffer,
  Link,
  Notice,
  Radios,
  SummaryList,
  Table,
  Tag,
  TextInput,
} from '../index.js';

/** What every case is given on top of its own props, for its root element. */
export interface SubjectProps {
  ref?: Ref<never> | undefined;
  className?: string | undefined;
  'data-host'?: string | undefined;
}

/** One control or widget, and what a conformance check needs to know of it. */
export interface ConformanceCase {
  /** As it is exported. */
  name: string;
  /** `tagName` of the element that ref, className and other props go to. */
  rootTag: string;
  /** It, with props as an app would give them. */
  element: (host: SubjectProps) => ReactElement;
  /** Widgets have a language and a direction of their own. */
  kind: 'control' | 'widget';
  /** Accessible names to press, in order, to take the widget through its main path. */
  path?: readonly { role: 'radio' | 'checkbox' | 'button'; name: string }[];
}

/** A summary of errors leads to a field, so it stands beside one. */
function SummaryBesideField({
  rootRef,
  ...host
}: SubjectProps & { rootRef?: Ref<never> | undefined }) {
  const id = useId();
  return (
    <>
      <ErrorSummary
        {...host}
        ref={rootRef}
        errors={[{ targetId: id, message: 'Enter how many' }]}
      />
      <TextInput id={id} label="How many?" error="Enter how many" />
    </>
  );
}

const options = [
  { value: 'a', label: 'First answer' },
  { value: 'b', label: 'Second answer', hint: 'With a hint' },
];

const noop = () => {};

/**
 * Every control and widget that the package exports. A test compares this list with the exports.
 *
 * @since 0.1.0
 */
export const conformanceCases: readonly ConformanceCase[] = [
  {
    name: 'Button',
    kind: 'control',
    rootTag: 'BUTTON',
    element: (host) => <Button {...host}>Save</Button>,
  },
  {
    name: 'Link',
    kind: 'control',
    rootTag: 'A',
    element: (host) => (
      <Link {...host} href="https://example.org/">
        Read more
      </Link>
    ),
  },
  {
    name: 'Fieldset',
    kind: 'control',
    rootTag: 'FIELDSET',
    element: (host) => (
      <Fieldset {...host} legend="A question" hint="A hint" error="A fault">
        <p className="df-text">Content</p>
      </Fieldset>
    ),
  },
  {
    name: 'Radios',
    kind: 'control',
    rootTag: 'FIELDSET',
    element: (host) => (
      <Radios
        {...host}
        legend="Choose one"
        hint="A hint"
        error="A fault"
        name="r"
        options={options}
      />
    ),
    path: [{ role: 'radio', name: 'Second answer' }],
  },
  {
    name: 'Checkboxes',
    kind: 'control',
    rootTag: 'FIELDSET',
    element: (host) => (
      <Checkboxes {...host} legend="Choose any" hint="A hint" name="c" options={options} />
    ),
    path: [{ role: 'checkbox', name: 'First answer' }],
  },
  {
    name: 'TextInput',
    kind: 'control',
    rootTag: 'INPUT',
    element: (host) => <TextInput {...host} label="How many?" hint="A hint" error="A fault" />,
  },
  {
    name: 'ErrorMessage',
    kind: 'control',
    rootTag: 'P',
    element: (host) => <ErrorMessage {...host}>Choose an answer</ErrorMessage>,
  },
  {
    name: 'ErrorSummary',
    kind: 'control',
    rootTag: 'DIV',
    element: ({ ref, ...host }) => <SummaryBesideField {...host} rootRef={ref} />,
  },
  {
    name: 'Details',
    kind: 'control',
    rootTag: 'DETAILS',
    element: (host) => (
      <Details {...host} summary="More">
        <p className="df-text">Content</p>
      </Details>
    ),
  },
  {
    name: 'SummaryList',
    kind: 'control',
    rootTag: 'DL',
    element: (host) => (
      <SummaryList {...host} rows={[{ id: 'a', term: 'Who', detail: 'Reception' }]} />
    ),
  },
  {
    name: 'Tag',
    kind: 'control',
    rootTag: 'STRONG',
    element: (host) => <Tag {...host}>Beyond remit</Tag>,
  },
  {
    name: 'Notice',
    kind: 'control',
    rootTag: 'DIV',
    element: (host) => (
      <Notice {...host}>
        <p className="df-text">Something to know</p>
      </Notice>
    ),
  },
  {
    name: 'Table',
    kind: 'control',
    rootTag: 'TABLE',
    element: (host) => (
      <Table
        {...host}
        caption="Help given"
        columns={[
          { id: 'day', header: 'Day', cell: (row: { day: string; count: number }) => row.day },
          { id: 'count', header: 'People', kind: 'number', cell: (row) => row.count },
        ]}
        rows={[{ day: 'Monday', count: 8 }]}
        rowKey={(row) => row.day}
      />
    ),
  },
  {
    name: 'HelpOffer',
    kind: 'widget',
    rootTag: 'SECTION',
    element: (host) => <HelpOffer {...host} surgeryPhone="01632 960 100" onOfferAnswered={noop} />,
    path: [
      { role: 'button', name: 'Continue' },
      { role: 'radio', name: 'By phone' },
      { role: 'button', name: 'Continue' },
    ],
  },
  {
    name: 'AskWhatHelps',
    kind: 'widget',
    rootTag: 'SECTION',
    element: (host) => <AskWhatHelps {...host} onNeedsRecorded={noop} />,
    path: [
      { role: 'button', name: 'Continue' },
      { role: 'radio', name: 'I am answering for myself' },
      { role: 'button', name: 'Continue' },
      { role: 'checkbox', name: 'I cannot afford enough internet or mobile data' },
      { role: 'button', name: 'Continue' },
      { role: 'button', name: 'Skip this question' },
      { role: 'button', name: 'Skip this question' },
      { role: 'button', name: 'Skip this question' },
      { role: 'button', name: 'See what could help' },
    ],
  },
  {
    name: 'FacilitationRecorder',
    kind: 'widget',
    rootTag: 'SECTION',
    element: (host) => (
      <FacilitationRecorder {...host} providerRole="receptionist" onEventRecorded={noop} />
    ),
    path: [
      { role: 'button', name: 'Record a message or display instead' },
      { role: 'button', name: 'Save' },
      { role: 'button', name: 'Record help for one person instead' },
      { role: 'button', name: 'Save' },
      { role: 'radio', name: 'NHS App' },
      { role: 'radio', name: 'Help to sign up' },
      { role: 'radio', name: 'Done online' },
      { role: 'button', name: 'Save' },
      { role: 'button', name: 'Undo' },
    ],
  },
];
