import type { EvidenceGrade, FacilitationMode } from '@digital-facilitation/data-model';
import {
  approaches,
  barriers,
  type CatalogueApproach,
} from '@digital-facilitation/data-model/catalogue';
import {
  approachDefinitions,
  approachKindLabels,
  approachLabels,
  approachProviderLabels,
  approachPublicLabels,
  barrierLabels,
  evidenceGradeLabels,
  facilitationModeLabels,
  facilitationStanceLabels,
  facilitationTargetLabels,
} from '@digital-facilitation/data-model/labels';
import { Tag } from '@digital-facilitation/react';
import { useState } from 'react';
import { CataloguePage, Entries, Entry, Names, shownOf } from './CataloguePage.tsx';
import { EvidenceText } from './evidence.tsx';
import { Filters, holds, Search, Select } from './filters.tsx';

type Delivery = CatalogueApproach['delivery'];
type Grade = EvidenceGrade | 'inferred';

const deliveries: Record<Delivery, string> = {
  'in-house': 'Within the health service',
  'hand-over': 'Hand-over to help outside',
};

/** Only grades that some approach has, so that no choice leads to an empty list. */
const grades = Object.fromEntries([
  ...Object.entries(evidenceGradeLabels).filter(([grade]) =>
    approaches.some(({ evidence }) => !evidence.inferred && evidence.grade === grade),
  ),
  ['inferred', "The kit's own inference"],
]) as Record<Grade, string>;

const gradeKey = ({ evidence }: CatalogueApproach): Grade =>
  evidence.inferred ? 'inferred' : evidence.grade;

/** The catalogue's approaches, with the evidence for each. */
export function ApproachCatalogue() {
  const [text, setText] = useState('');
  const [grade, setGrade] = useState<Grade | ''>('');
  const [delivery, setDelivery] = useState<Delivery | ''>('');
  const [mode, setMode] = useState<FacilitationMode | ''>('');
  const shown = approaches.filter(
    (approach) =>
      (grade === '' || gradeKey(approach) === grade) &&
      (delivery === '' || approach.delivery === delivery) &&
      (mode === '' || approach.modes.includes(mode)) &&
      holds(text, approachLabels[approach.id], approachDefinitions[approach.id]),
  );
  return (
    <CataloguePage
      heading="What helps"
      intro={
        <>
          Ways to help people, or the people who help them, to use online services. The modes
          passive, active and ad hoc are the Di-Facto study's; the choice, the wording and the
          grades from A to E are the kit's own, and each entry names its sources or says that it has
          none.
        </>
      }
      filters={
        <Filters label="Approaches">
          <Search value={text} onValueChange={setText} />
          <Select
            label="Evidence"
            all="Any evidence"
            choices={grades}
            value={grade}
            onValueChange={setGrade}
          />
          <Select
            label="Delivery"
            all="Any delivery"
            choices={deliveries}
            value={delivery}
            onValueChange={setDelivery}
          />
          <Select
            label="Mode"
            all="Any mode"
            choices={facilitationModeLabels}
            value={mode}
            onValueChange={setMode}
          />
        </Filters>
      }
      status={shownOf(shown.length, approaches.length, 'approaches')}
    >
      <Entries>
        {shown.map((approach) => (
          <ApproachEntry key={approach.id} approach={approach} />
        ))}
      </Entries>
    </CataloguePage>
  );
}

function ApproachEntry({ approach }: { approach: CatalogueApproach }) {
  const { id, kind, modes, stance, targets, providers, delivery, route, evidence } = approach;
  const answers = barriers.filter(({ mitigations }) => mitigations.includes(id));
  const publicLabel = approachPublicLabels[id];
  return (
    <Entry
      name={approachLabels[id]}
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
