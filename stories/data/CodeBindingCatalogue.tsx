import type { CodedList } from '@digital-facilitation/data-model';
import {
  type CatalogueCodeBinding,
  type CodeSystemId,
  codeSystems,
  otherBindings,
  refusedSnomedCodes,
  snomedBindings,
} from '@digital-facilitation/data-model/code-bindings';
import {
  bindingRelationLabels,
  codedListLabels,
  codeSystemLabels,
  refusalReasonLabels,
} from '@digital-facilitation/data-model/labels';
import { Notice, Tag } from '@digital-facilitation/react';
import { useState } from 'react';
import { CataloguePage, Entries, Entry, Names, shownOf } from './CataloguePage.tsx';
import { conceptName } from './concept-names.ts';
import { dateText } from './date-text.ts';
import { Citations } from './evidence.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { shows } from './search.ts';

/** The bindings of one code: it may be bound to more than one concept. */
type CodeBindings = readonly [CatalogueCodeBinding, ...CatalogueCodeBinding[]];

const bindings = [...snomedBindings, ...otherBindings];

/** A code stands where its first binding stands. */
const byCode = bindings.flatMap((first, place): CodeBindings[] => {
  const same = ({ system, code }: CatalogueCodeBinding) =>
    system === first.system && code === first.code;
  return bindings.findIndex(same) === place
    ? [[first, ...bindings.slice(place + 1).filter(same)]]
    : [];
});

const systemIds = Object.keys(codeSystems) as CodeSystemId[];

/** Codes of other systems, with the concepts of the kit that each is bound to. */
export function CodeBindingCatalogue() {
  const [text, setText] = useState('');
  const [system, setSystem] = useState<CodeSystemId | ''>('');
  const [list, setList] = useState<CodedList | ''>('');
  const shown = byCode.filter(
    (group) =>
      (system === '' || group[0].system === codeSystems[system]) &&
      (list === '' || group.some(({ concept }) => concept.list === list)) &&
      shows(text, group, <CodeEntry group={group} />),
  );
  return (
    <CataloguePage
      heading="Codes of other systems"
      intro={
        <>
          Where a concept of the kit and a code of a record system speak of the same thing. How far
          they do is the kit's own judgement. A host that does not hold the licence of SNOMED CT
          leaves those codes out, and loses nothing else.
        </>
      }
      filters={
        <>
          <Notice tone="caution">
            <p className="df-text">
              No SNOMED CT code on this page has been checked in the NHS SNOMED browser. Each was
              seen in a source, and its last digit fits the others. Confirm a code in the browser
              before you use it.
            </p>
          </Notice>
          <Filters label="Codes">
            <Search
              label="Code, words in an entry, or its id"
              value={text}
              onValueChange={setText}
            />
            <Select
              label="System"
              all="Any system"
              choices={codeSystemLabels}
              value={system}
              onValueChange={setSystem}
            />
            <Select
              label="Subject"
              all="Any subject"
              choices={codedListLabels}
              value={list}
              onValueChange={setList}
            />
          </Filters>
        </>
      }
      status={shownOf(shown.length, byCode.length, 'codes')}
    >
      <Entries>
        {shown.map((group) => (
          <CodeEntry key={group[0].id} group={group} />
        ))}
      </Entries>
      <RefusedCodes />
    </CataloguePage>
  );
}

function CodeEntry({ group }: { group: CodeBindings }) {
  const [{ system, code, display, audience, retired, sources, enteredOn }] = group;
  const systemId = systemIds.find((id) => codeSystems[id] === system);
  return (
    <Entry
      name={display}
      id={group.map(({ id }) => id).join(', ')}
      tags={
        audience === 'clinical' || retired ? (
          <>
            {audience === 'clinical' ? (
              <Tag tone="negative">Clinical staff only: never shown to a patient</Tag>
            ) : null}
            {retired ? <Tag tone="caution">Retired: read it, never write it</Tag> : null}
          </>
        ) : null
      }
      meaning={
        <>
          <p>
            <code className="data-digits">{code}</code>
          </p>
          <p className="data-said">{systemId ? codeSystemLabels[systemId] : ''}</p>
          <p className="data-said data-uri">{system}</p>
        </>
      }
      facts={[
        {
          id: 'concept',
          term: 'In the kit',
          detail: (
            <Names
              names={group.map(
                ({ concept, relation }) =>
                  `${codedListLabels[concept.list]}: ${conceptName(concept)}. ${bindingRelationLabels[relation]}.`,
              )}
            />
          ),
        },
        { id: 'check', term: 'Check', detail: checkText(group[0]) },
        {
          id: 'sources',
          term: `Seen in, entered ${dateText(enteredOn)}`,
          detail: <Citations ids={sources} />,
        },
      ]}
    />
  );
}

function checkText({ system, checkedOn }: CatalogueCodeBinding): string {
  if (checkedOn) return `Confirmed on ${dateText(checkedOn)}.`;
  return system === codeSystems.snomed
    ? 'Not checked in the NHS SNOMED browser.'
    : 'Nobody has looked it up again since it was entered.';
}

/** Codes of published files that the kit takes over under no circumstances. */
function RefusedCodes() {
  return (
    <section className="data-aside" aria-labelledby="refused-codes">
      <h3 className="data-entry__name" id="refused-codes">
        Codes that the kit refuses
      </h3>
      <p className="data-aside__text">
        They stand in published files under SNOMED CT, and cannot be codes of it.
      </p>
      <dl className="data-facts">
        {refusedSnomedCodes.map(({ code, display, reasons, source }) => (
          <div key={code}>
            <dt>
              <code className="data-digits">{code}</code>, named “{display}”
            </dt>
            <dd>
              {reasons.map((reason) => refusalReasonLabels[reason]).join(' ')} Found in:
              <Citations ids={[source]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
