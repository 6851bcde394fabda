import type { NonDigitalRoute } from '@digital-facilitation/data-model';
import { type CatalogueService, services } from '@digital-facilitation/data-model/catalogue';
import {
  nonDigitalRouteLabels,
  serviceDefinitions,
  serviceLabels,
  serviceLimitLabels,
} from '@digital-facilitation/data-model/labels';
import { useState } from 'react';
import { CataloguePage, Entries, Entry, Names, shownOf } from './CataloguePage.tsx';
import { EvidenceText } from './evidence.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { shows } from './search.ts';

/** The catalogue's online services, each with ways to do the same that are not online. */
export function ServiceCatalogue() {
  const [text, setText] = useState('');
  const [way, setWay] = useState<NonDigitalRoute | ''>('');
  const shown = services.filter(
    (service) =>
      (way === '' || service.alternatives.includes(way)) &&
      shows(text, service, <ServiceEntry service={service} />),
  );
  return (
    <CataloguePage
      heading="Online services, and the ways beside them"
      intro={
        <>
          Online services that patients of a GP surgery can use, task first, each with at least one
          way to do the same that is not online. The sources named are for the service, its age rule
          and its limits; which other ways stand beside it is the kit's own judgement.
        </>
      }
      filters={
        <Filters label="Services">
          <Search value={text} onValueChange={setText} />
          <Select
            label="Way that is not online"
            all="Any way"
            choices={nonDigitalRouteLabels}
            value={way}
            onValueChange={setWay}
          />
        </Filters>
      }
      status={shownOf(shown.length, services.length, 'services')}
    >
      <Entries>
        {shown.map((service) => (
          <ServiceEntry key={service.id} service={service} />
        ))}
      </Entries>
    </CataloguePage>
  );
}

function ServiceEntry({ service }: { service: CatalogueService }) {
  const { id, minAge, limits = [], requires, alternatives, evidence } = service;
  return (
    <Entry
      name={serviceLabels[id]}
      id={id}
      meaning={<p>{serviceDefinitions[id]}</p>}
      facts={[
        {
          id: 'ways',
          term: 'Ways that are not online',
          detail: <Names names={alternatives.map((item) => nonDigitalRouteLabels[item])} />,
        },
        ...(requires.length > 0
          ? [
              {
                id: 'first',
                term: 'Needed first',
                detail: requires.map((item) => serviceLabels[item]).join(', '),
              },
            ]
          : []),
        ...(minAge === undefined ? [] : [{ id: 'age', term: 'Age', detail: `${minAge} or over` }]),
        ...(limits.length > 0
          ? [
              {
                id: 'limits',
                term: 'Limits',
                detail: <Names names={limits.map((item) => serviceLimitLabels[item])} />,
              },
            ]
          : []),
        { id: 'evidence', term: 'Evidence', detail: <EvidenceText evidence={evidence} /> },
      ]}
    />
  );
}
