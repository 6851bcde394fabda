import {
  barriers,
  type CataloguePatientGroup,
  patientGroups,
} from '@digital-facilitation/data-model/catalogue';
import {
  barrierLabels,
  patientGroupCautions,
  patientGroupDefinitions,
  patientGroupLabels,
} from '@digital-facilitation/data-model/labels';
import { Notice, Tag } from '@digital-facilitation/react';
import { useState } from 'react';
import { CataloguePage, Entries, Entry, shownOf } from './CataloguePage.tsx';
import { EvidenceText } from './evidence.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { shows } from './search.ts';

type Kind = CataloguePatientGroup['kind'];

const kinds: Record<Kind, string> = {
  patients: 'Patients',
  users: 'Staff and paid carers',
  everyone: 'Everyone',
  level: 'Not people: the health system',
};

const inclusion = {
  yes: 'Counted as an inclusion health group',
  no: 'Not counted as one',
} as const;

/** The catalogue's groups, with what to bear in mind when planning for each. */
export function PatientGroupCatalogue() {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind | ''>('');
  const [inclusionHealth, setInclusionHealth] = useState<'yes' | 'no' | ''>('');
  const shown = patientGroups.filter(
    (group) =>
      (kind === '' || group.kind === kind) &&
      (inclusionHealth === '' || group.inclusionHealth === (inclusionHealth === 'yes')) &&
      shows(text, group, <GroupEntry group={group} />),
  );
  return (
    <CataloguePage
      heading="Groups, for planning and for equity"
      intro={
        <>
          Groups that a plan or a report on equity may speak of: never a reason to presume anything
          about a person, and never needed to get help. The list joins the groups of NHS England's
          frameworks with the kit's own; each entry names its sources or says that it has none.
        </>
      }
      filters={
        <Filters label="Groups">
          <Search value={text} onValueChange={setText} />
          <Select
            label="Kind"
            all="Any kind"
            choices={kinds}
            value={kind}
            onValueChange={setKind}
          />
          <Select
            label="Inclusion health"
            all="Any"
            choices={inclusion}
            value={inclusionHealth}
            onValueChange={setInclusionHealth}
          />
        </Filters>
      }
      status={shownOf(shown.length, patientGroups.length, 'groups')}
    >
      <Entries>
        {shown.map((group) => (
          <GroupEntry key={group.id} group={group} />
        ))}
      </Entries>
    </CataloguePage>
  );
}

function GroupEntry({
  group: { id, kind, inclusionHealth, evidence },
}: {
  group: CataloguePatientGroup;
}) {
  const caution = patientGroupCautions[id];
  const definition = patientGroupDefinitions[id];
  const named = barriers.filter(({ affectedGroups }) => affectedGroups.includes(id));
  return (
    <Entry
      name={patientGroupLabels[id]}
      id={id}
      tags={
        <>
          <Tag>{kinds[kind]}</Tag>
          {inclusionHealth ? <Tag tone="positive">Inclusion health</Tag> : null}
        </>
      }
      meaning={
        <>
          {definition ? <p>{definition}</p> : null}
          {caution ? (
            <Notice tone="caution">
              <p className="df-text">{caution}</p>
            </Notice>
          ) : null}
        </>
      }
      facts={[
        ...(named.length > 0
          ? [
              {
                id: 'barriers',
                term: 'Barriers that name this group',
                detail: named.map((barrier) => barrierLabels[barrier.id]).join('; '),
              },
            ]
          : []),
        { id: 'evidence', term: 'Evidence', detail: <EvidenceText evidence={evidence} /> },
      ]}
    />
  );
}
