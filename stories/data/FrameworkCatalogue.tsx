import {
  barrierCrossMaps,
  barriersInDimension,
  type CatalogueFramework,
  type FrameworkId,
  frameworks,
  type MappedFrameworkId,
  unmappedFrameworks,
} from '@digital-facilitation/data-model/frameworks';
import {
  barrierLabels,
  frameworkCautionLabels,
  frameworkDefinitions,
  frameworkDimensionLabels,
  frameworkLabels,
  frameworkMeasureLabels,
  outsideReasonLabels,
  unmappedReasonLabels,
} from '@digital-facilitation/data-model/labels';
import { outsideReasons } from '@digital-facilitation/data-model/schemas';
import { Notice, Tag } from '@digital-facilitation/react';
import { type ReactNode, useState } from 'react';
import { CataloguePage, Entries, EntryId, Names, shownOf } from './CataloguePage.tsx';
import { dateText } from './date-text.ts';
import { Citations } from './evidence.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { shows } from './search.ts';

/** A part with its barriers, or something else that is known. */
interface Fact {
  id: string;
  term: string;
  detail: ReactNode;
}

/** The catalogue's frameworks, and the barriers that fall under each part. */
export function FrameworkCatalogue() {
  const [text, setText] = useState('');
  const [framework, setFramework] = useState<FrameworkId | ''>('');
  const shown = frameworks.filter(
    (one) =>
      (framework === '' || one.id === framework) &&
      shows(text, one, <FrameworkEntry framework={one} />),
  );
  return (
    <CataloguePage
      heading="Frameworks of others"
      intro={
        <>
          How others sort what gets in the way of going online, and which barriers of the kit fall
          under each part. The map is the kit's own judgement. A barrier that fits no part has none.
          The kit scores nobody with any of these.
        </>
      }
      filters={
        <Filters label="Frameworks">
          <Search value={text} onValueChange={setText} />
          <div className="data-long">
            <Select
              label="Framework"
              all="Any framework"
              choices={frameworkLabels}
              value={framework}
              onValueChange={setFramework}
            />
          </div>
        </Filters>
      }
      status={shownOf(shown.length, frameworks.length, 'frameworks')}
    >
      <Entries>
        {shown.map((one) => (
          <FrameworkEntry key={one.id} framework={one} />
        ))}
      </Entries>
    </CataloguePage>
  );
}

function FrameworkEntry({ framework }: { framework: CatalogueFramework }) {
  const { id, publisher, measures, cautions, sources, enteredOn } = framework;
  return (
    <li className="data-entry data-framework">
      <div className="data-framework__about">
        <h3 className="data-entry__name">{frameworkLabels[id]}</h3>
        <EntryId id={id} />
        <p className="data-entry__tags">
          <Tag tone={measures === 'area' ? 'caution' : 'neutral'}>
            {frameworkMeasureLabels[measures]}
          </Tag>
        </p>
        <p>{frameworkDefinitions[id]}</p>
        {cautions.length > 0 ? (
          <Notice tone="caution">
            {cautions.map((caution) => (
              <p className="df-text" key={caution}>
                {frameworkCautionLabels[caution]}
              </p>
            ))}
          </Notice>
        ) : null}
        <p className="data-said">
          {publisher ? `Published by: ${publisher}.` : 'Its publisher is not known here.'} Read
          about in, entered {dateText(enteredOn)}:
        </p>
        <Citations ids={sources} />
      </div>
      <dl className="data-facts data-framework__parts">
        {factsOf(framework).map(({ id: fact, term, detail }) => (
          <div key={fact}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** Each part with its barriers; or the parts alone, where no barrier is mapped to them. */
function factsOf(framework: CatalogueFramework): Fact[] {
  const { id, form, dimensions } = framework;
  const parts = dimensions.map((dimension) => ({
    id: dimension,
    term: frameworkDimensionLabels[dimension],
    barriers: barriersInDimension(id, dimension as never),
  }));
  if (parts.every(({ barriers }) => barriers.length === 0)) {
    return [
      {
        id: 'parts',
        term: form === 'steps' ? 'Its steps' : 'Its parts',
        detail: <Names names={parts.map(({ term }) => term)} />,
      },
      {
        id: 'barriers',
        term: 'Barriers',
        detail: `No barrier is mapped to it. ${unmappedText(id)}`,
      },
    ];
  }
  return [
    ...parts.map(({ id: part, term, barriers }) => ({
      id: part,
      term,
      detail: <Names names={barriers.map((barrier) => barrierLabels[barrier])} />,
    })),
    ...outsideFacts(id),
  ];
}

/** Why no barrier is mapped to a framework. */
function unmappedText(id: FrameworkId): string {
  return id in unmappedFrameworks
    ? unmappedReasonLabels[unmappedFrameworks[id as keyof typeof unmappedFrameworks]]
    : '';
}

/** Barriers that fall under no part, by the reason why. */
function outsideFacts(framework: FrameworkId): Fact[] {
  return outsideReasons.flatMap((reason) => {
    const names = barrierCrossMaps.flatMap(({ barrier, outside }) =>
      outside?.[framework as MappedFrameworkId] === reason ? [barrierLabels[barrier]] : [],
    );
    const term = `Under no part. ${outsideReasonLabels[reason]}`;
    return names.length > 0 ? [{ id: reason, term, detail: <Names names={names} /> }] : [];
  });
}
