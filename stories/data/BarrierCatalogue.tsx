import type { InclusionDomain, Remit } from '@digital-facilitation/data-model';
import {
  approaches,
  barriers,
  type CatalogueBarrier,
  type PatientGroupId,
  patientGroupIds,
} from '@digital-facilitation/data-model/catalogue';
import {
  approachLabels,
  barrierDefinitions,
  barrierHolderLabels,
  barrierLabels,
  barrierPublicLabels,
  inclusionDomainLabels,
  patientGroupLabels,
  remitLabels,
} from '@digital-facilitation/data-model/labels';
import { Tag, type TagProps } from '@digital-facilitation/react';
import { useState } from 'react';
import { CataloguePage, Entries, Entry, Names, shownOf } from './CataloguePage.tsx';
import { EvidenceText } from './evidence.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { shows } from './search.ts';

const tones: Record<Remit, TagProps['tone']> = {
  within: 'positive',
  partly: 'neutral',
  beyond: 'caution',
};

const handOvers = new Set(
  approaches.flatMap(({ id, delivery }) => (delivery === 'hand-over' ? [id] : [])),
);

/** Only groups that some barrier names, so that no choice leads to an empty list. */
const groups = Object.fromEntries(
  patientGroupIds
    .filter((id) => barriers.some(({ affectedGroups }) => affectedGroups.includes(id)))
    .map((id) => [id, patientGroupLabels[id]]),
) as Record<PatientGroupId, string>;

/** The catalogue's barriers, with what helps and what each entry rests on. */
export function BarrierCatalogue() {
  const [text, setText] = useState('');
  const [remit, setRemit] = useState<Remit | ''>('');
  const [domain, setDomain] = useState<InclusionDomain | ''>('');
  const [group, setGroup] = useState<PatientGroupId | ''>('');
  const shown = barriers.filter(
    (barrier) =>
      (remit === '' || barrier.remit === remit) &&
      (domain === '' || barrier.domains.includes(domain)) &&
      (group === '' || barrier.affectedGroups.includes(group)) &&
      shows(text, barrier, <BarrierEntry barrier={barrier} />),
  );
  return (
    <CataloguePage
      heading="What gets in the way"
      intro={
        <>
          Barriers that stop people from taking up or using online services in primary care, with
          what helps with each. The list follows the Di-Facto study and NHS England's framework for
          inclusive digital healthcare; which barriers the health service can remove is the kit's
          own judgement, and each entry names its sources or says that it has none.
        </>
      }
      filters={
        <Filters label="Barriers">
          <Search value={text} onValueChange={setText} />
          <Select
            label="Remit"
            all="Any remit"
            choices={remitLabels}
            value={remit}
            onValueChange={setRemit}
          />
          <Select
            label="Domain"
            all="Any domain"
            choices={inclusionDomainLabels}
            value={domain}
            onValueChange={setDomain}
          />
          <Select
            label="Group chiefly affected"
            all="Any group"
            choices={groups}
            value={group}
            onValueChange={setGroup}
          />
        </Filters>
      }
      status={shownOf(shown.length, barriers.length, 'barriers')}
    >
      <Entries>
        {shown.map((barrier) => (
          <BarrierEntry key={barrier.id} barrier={barrier} />
        ))}
      </Entries>
    </CataloguePage>
  );
}

function BarrierEntry({ barrier }: { barrier: CatalogueBarrier }) {
  const { id, remit, nature, holder, domains, mitigations, affectedGroups, evidence } = barrier;
  const inferred: readonly string[] = barrier.inferredMitigations ?? [];
  const publicLabel = barrierPublicLabels[id];
  return (
    <Entry
      name={barrierLabels[id]}
      id={id}
      tags={
        nature === 'choice' ? (
          <Tag>A choice, not to be put right</Tag>
        ) : (
          <Tag tone={tones[remit]}>{remitLabels[remit]}</Tag>
        )
      }
      meaning={
        <>
          <p>{barrierDefinitions[id]}</p>
          {publicLabel ? <p className="data-said">As a patient says it: “{publicLabel}”</p> : null}
        </>
      }
      facts={[
        {
          id: 'helps',
          term: 'What helps, the most direct first',
          detail: (
            <Names
              names={mitigations.map((approach) => {
                const marks = [
                  ...(handOvers.has(approach) ? ['hand-over'] : []),
                  ...(inferred.includes(approach) ? ["the kit's own inference"] : []),
                ].join(', ');
                return marks ? `${approachLabels[approach]} (${marks})` : approachLabels[approach];
              })}
            />
          ),
        },
        {
          id: 'where',
          term: 'Who meets it, and in which domain',
          detail: `${barrierHolderLabels[holder]}. ${domains
            .map((domain) => inclusionDomainLabels[domain])
            .join('. ')}.`,
        },
        {
          id: 'groups',
          term: 'Chiefly affected, for planning only',
          detail: affectedGroups.map((group) => patientGroupLabels[group]).join('; '),
        },
        { id: 'evidence', term: 'Evidence', detail: <EvidenceText evidence={evidence} /> },
      ]}
    />
  );
}
