import type {
  EvidenceGrade,
  FacilitationMode,
  FacilitationPurpose,
} from '@digital-facilitation/data-model';
import { approaches, type CatalogueApproach } from '@digital-facilitation/data-model/catalogue';
import {
  evidenceGradeLabels,
  facilitationModeLabels,
  facilitationPurposeLabels,
} from '@digital-facilitation/data-model/labels';
import { useState } from 'react';
import { ApproachEntry, typology } from './ApproachEntry.tsx';
import { CataloguePage, Entries, shownOf } from './CataloguePage.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { shows } from './search.ts';

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
  const [purpose, setPurpose] = useState<FacilitationPurpose | ''>('');
  const shown = approaches.filter(
    (approach) =>
      (grade === '' || gradeKey(approach) === grade) &&
      (delivery === '' || approach.delivery === delivery) &&
      (mode === '' || approach.modes.includes(mode)) &&
      (purpose === '' || typology.get(approach.id)?.purposes.includes(purpose)) &&
      shows(text, approach, <ApproachEntry approach={approach} />),
  );
  return (
    <CataloguePage
      heading="What helps"
      intro={
        <>
          Ways to help people, or the people who help them, to use online services. The modes
          passive, active and ad hoc, and the terms for what help is made of and is for, are the
          Di-Facto study's. The choice, the wording, the grades from A to E, and which term fits
          which entry are the kit's own; each entry names its sources or says that it has none.
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
          <Select
            label="Purpose"
            all="Any purpose"
            choices={facilitationPurposeLabels}
            value={purpose}
            onValueChange={setPurpose}
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
