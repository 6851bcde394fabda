import type { FacilitationCoverage } from '@digital-facilitation/data-model';
import { type CataloguePolicy, policies } from '@digital-facilitation/data-model/catalogue';
import {
  facilitationCoverageLabels,
  policyDefinitions,
  policyLabels,
  policyMilestoneLabels,
  policyStatusLabels,
} from '@digital-facilitation/data-model/labels';
import { Tag } from '@digital-facilitation/react';
import { useState } from 'react';
import { CataloguePage, Entries, Entry, shownOf } from './CataloguePage.tsx';
import { dateText } from './date-text.ts';
import { Citations } from './evidence.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { shows } from './search.ts';

/** The catalogue's policies and standards, and whether each speaks of help with digital services. */
export function PolicyCatalogue() {
  const [text, setText] = useState('');
  const [coverage, setCoverage] = useState<FacilitationCoverage | ''>('');
  const shown = policies.filter(
    (policy) =>
      (coverage === '' || policy.addressesFacilitation === coverage) &&
      shows(text, policy, <PolicyEntry policy={policy} />),
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
  const { id, published, inForceFrom, status, complyBy, milestones = [] } = policy;
  const { addressesFacilitation, sources, enteredOn } = policy;
  return (
    <Entry
      name={policyLabels[id]}
      id={id}
      tags={<Tag>{facilitationCoverageLabels[addressesFacilitation]}</Tag>}
      meaning={<p>{policyDefinitions[id]}</p>}
      facts={[
        {
          id: 'published',
          term: 'Published',
          detail: published ? dateText(published) : 'Not known',
        },
        ...(inForceFrom
          ? [{ id: 'from', term: 'Applies from', detail: dateText(inForceFrom) }]
          : []),
        { id: 'status', term: 'Status', detail: policyStatusLabels[status] },
        ...(complyBy ? [{ id: 'by', term: 'Comply by', detail: dateText(complyBy) }] : []),
        ...milestones.map((milestone) => ({
          id: milestone.id,
          term: policyMilestoneLabels[milestone.id],
          detail: dateText(milestone.on),
        })),
        {
          id: 'sources',
          term: `Read about in, entered ${dateText(enteredOn)}`,
          detail: <Citations ids={sources} />,
        },
      ]}
    />
  );
}
