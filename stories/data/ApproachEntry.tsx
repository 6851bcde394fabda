import { barriers, type CatalogueApproach } from '@digital-facilitation/data-model/catalogue';
import { approachTypology } from '@digital-facilitation/data-model/frameworks';
import {
  approachDefinitions,
  approachKindLabels,
  approachLabels,
  approachProviderLabels,
  approachPublicLabels,
  barrierLabels,
  facilitationComponentLabels,
  facilitationModeLabels,
  facilitationPurposeLabels,
  facilitationStanceLabels,
  facilitationTargetLabels,
} from '@digital-facilitation/data-model/labels';
import { Tag } from '@digital-facilitation/react';
import { Entry, Names } from './CataloguePage.tsx';
import { EvidenceText } from './evidence.tsx';

/** Where each approach stands in the study's typology. */
export const typology = new Map(approachTypology.map((entry) => [entry.approach, entry]));

/** What the approach is made of and what it is for. */
function termsOf(id: CatalogueApproach['id']): string[] {
  const { components = [], purposes = [] } = typology.get(id) ?? {};
  return [
    ...components.map((component) => facilitationComponentLabels[component]),
    ...purposes.map((purpose) => facilitationPurposeLabels[purpose]),
  ];
}

/** One approach, with all that is known of it. */
export function ApproachEntry({ approach }: { approach: CatalogueApproach }) {
  const { id, kind, modes, stance, targets, providers, delivery, route, evidence } = approach;
  const answers = barriers.filter(({ mitigations }) => mitigations.includes(id));
  const publicLabel = approachPublicLabels[id];
  return (
    <Entry
      name={approachLabels[id]}
      id={id}
      tags={
        <>
          <Tag>{approachKindLabels[kind]}</Tag>
          {delivery === 'hand-over' ? <Tag tone="caution">Hand-over</Tag> : null}
          {stance === 'always' ? <Tag tone="positive">Always on offer</Tag> : null}
        </>
      }
      meaning={
        <>
          <p>{approachDefinitions[id]}</p>
          {publicLabel ? <p className="data-said">As a patient reads it: “{publicLabel}”</p> : null}
        </>
      }
      facts={[
        {
          id: 'how',
          term: 'How it is given',
          detail: (
            <Names
              names={[
                ...modes.map((mode) => facilitationModeLabels[mode]),
                facilitationStanceLabels[stance],
                route === 'offline' ? 'Needs nothing online' : 'Needs to be online',
              ]}
            />
          ),
        },
        {
          id: 'who',
          term: 'For whom, and who usually provides it',
          detail: `${targets.map((target) => facilitationTargetLabels[target]).join(', ')}. ${
            providers.map((provider) => approachProviderLabels[provider]).join(', ') || 'Not known'
          }.`,
        },
        {
          id: 'typology',
          term: 'In the study’s terms',
          detail: <Names names={termsOf(id)} />,
        },
        ...(answers.length > 0
          ? [
              {
                id: 'barriers',
                term: 'Barriers that it helps with',
                detail: answers.map((barrier) => barrierLabels[barrier.id]).join('; '),
              },
            ]
          : []),
        { id: 'evidence', term: 'Evidence', detail: <EvidenceText evidence={evidence} /> },
      ]}
    />
  );
}
