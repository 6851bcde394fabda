import type { FacilitationCoverage } from '@digital-facilitation/data-model';
import {
  type CataloguePolicy,
  evidenceSources,
  policies,
} from '@digital-facilitation/data-model/catalogue';
import {
  facilitationCoverageLabels,
  policyDefinitions,
  policyLabels,
  policyStatusLabels,
} from '@digital-facilitation/data-model/labels';
import { Tag } from '@digital-facilitation/react';
import { useState } from 'react';
import { CataloguePage, Entries, Entry, Names, shownOf } from './CataloguePage.tsx';
import { dateText } from './date-text.ts';
import { Filters, holds, Search, Select } from './filters.tsx';

/** The catalogue's policies and standards, and whether each speaks of help with digital services. */
export function PolicyCatalogue() {
  const [text, setText] = useState('');
  const [coverage, setCoverage] = useState<FacilitationCoverage | ''>('');
  const shown = policies.filter(
    ({ id, addressesFacilitation }) =>
      (coverage === '' || addressesFacilitation === coverage) &&
      holds(text, policyLabels[id], policyDefinitions[id]),
  );
  return (
    <CataloguePage
      heading="Policies and standards"
      intro={
        <>
          Stakeholders in the study could not name policies that support digital facilitation. This
          list says what there is, and whether each speaks of it; that reading is the kit's own, and
          what nobody has read says so.
        </>
      }
      filters={
        <Filters label="Policies">
          <Search value={text} onValueChange={setText} />
          <Select
            label="Facilitation"
            all="Any policy"
            choices={facilitationCoverageLabels}
            value={coverage}
            onValueChange={setCoverage}
          />
        </Filters>
      }
      status={shownOf(shown.length, policies.length, 'policies')}
    >
      <Entries>
        {shown.map((policy) => (
          <PolicyEntry key={policy.id} policy={policy} />
        ))}
      </Entries>
    </CataloguePage>
  );
}

function PolicyEntry({ policy }: { policy: CataloguePolicy }) {
  const { id, published, status, complyBy, addressesFacilitation, sources, enteredOn } = policy;
  const cited = evidenceSources.filter((source) => sources.includes(source.id));
  return (
    <Entry
      name={policyLabels[id]}
      meaning={
        <>
          <Tag>{facilitationCoverageLabels[addressesFacilitation]}</Tag>
          <p>{policyDefinitions[id]}</p>
        </>
      }
      facts={[
        { id: 'published', term: 'Published', detail: dateText(published) },
        { id: 'status', term: 'Status', detail: policyStatusLabels[status] },
        ...(complyBy ? [{ id: 'by', term: 'Comply by', detail: dateText(complyBy) }] : []),
        {
          id: 'sources',
          term: `Read about in, entered ${dateText(enteredOn)}`,
          detail: <Names names={cited.map(({ citation }) => citation)} />,
        },
      ]}
    />
  );
}
