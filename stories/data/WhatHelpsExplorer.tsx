import {
  type Suggestion,
  type WhatHelpsContext,
  whatHelps,
} from '@digital-facilitation/data-model';
import { type BarrierId, barriers } from '@digital-facilitation/data-model/catalogue';
import {
  approachLabels,
  barrierLabels,
  inclusionDomainLabels,
} from '@digital-facilitation/data-model/labels';
import { inclusionDomains } from '@digital-facilitation/data-model/schemas';
import { Checkboxes, Details, Notice, Radios, Tag } from '@digital-facilitation/react';
import { useState } from 'react';
import { EntryId } from './CataloguePage.tsx';
import { EvidenceText } from './evidence.tsx';

type Audience = NonNullable<WhatHelpsContext['audience']>;

/** Labels by any id: a suggestion may name an id that the catalogue does not hold. */
const approachNames: Readonly<Record<string, string>> = approachLabels;
const barrierNames: Readonly<Record<string, string>> = barrierLabels;

interface WhatHelpsExplorerProps {
  /** Barriers chosen at first. */
  chosen?: readonly BarrierId[];
  audience?: Audience;
}

/** Choose barriers, and see what `whatHelps` suggests, in its order and with its reasons. */
export function WhatHelpsExplorer(props: WhatHelpsExplorerProps) {
  const [chosen, setChosen] = useState<readonly string[]>(props.chosen ?? []);
  const [audience, setAudience] = useState<Audience>(props.audience ?? 'person');
  const { suggestions, handOvers, unanswered } = whatHelps(chosen, { audience });

  return (
    <div className="data-page">
      <h2 className="data-heading">From what gets in the way to what helps</h2>
      <p className="data-intro">
        The rule <code>whatHelps</code> ranks approaches by how many of the chosen barriers they
        answer, then by how directly, then by evidence. Which approach answers which barrier, and in
        which order, is the kit's own judgement; each suggestion names its sources or says that it
        has none.
      </p>
      <div className="data-explorer">
        <form className="data-explorer__form" aria-label="Barriers">
          <Radios
            name="audience"
            legend="For whom?"
            legendSize="s"
            options={[
              { value: 'person', label: 'A person' },
              {
                value: 'planning',
                label: 'A plan',
                hint: 'With parts of this kit, rules for design, and what a wider body can do',
              },
            ]}
            value={audience}
            onValueChange={(value) => setAudience(value as Audience)}
          />
          {inclusionDomains.map((domain, index) => {
            const ids = barriers.flatMap(({ id, domains }) => (domains[0] === domain ? [id] : []));
            const here = ids.filter((id) => chosen.includes(id));
            return (
              <Details
                key={domain}
                // From what was chosen at first only: a part must not close on the last one unticked.
                open={index === 0 || ids.some((id) => props.chosen?.includes(id))}
                summary={`${inclusionDomainLabels[domain]} (${here.length} of ${ids.length} chosen)`}
              >
                <Checkboxes
                  name={domain}
                  legend={
                    <>
                      Choose any
                      <span className="kit-visually-hidden">: {inclusionDomainLabels[domain]}</span>
                    </>
                  }
                  legendSize="s"
                  layout="tiles"
                  options={ids.map((id) => ({ value: id, label: barrierLabels[id] }))}
                  value={here}
                  onValueChange={(value) =>
                    setChosen([...chosen.filter((id) => !ids.some((own) => own === id)), ...value])
                  }
                />
              </Details>
            );
          })}
        </form>
        <div>
          <p className="data-status data-status--first" role="status">
            {says(chosen.length, suggestions.length, handOvers.length)}
          </p>
          {unanswered.length > 0 ? (
            <Notice tone="caution">
              <p className="df-text">
                None of these answers: {unanswered.map((id) => barrierNames[id] ?? id).join('; ')}.
              </p>
            </Notice>
          ) : null}
          <ol className="data-suggestions">
            {suggestions.map((suggestion) => (
              <SuggestionItem key={suggestion.approach} suggestion={suggestion} />
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
}

function says(chosen: number, suggestions: number, handOvers: number): string {
  if (chosen === 0)
    return 'Choose what gets in the way. One suggestion stands whatever you choose.';
  const count = suggestions === 1 ? '1 suggestion' : `${suggestions} suggestions`;
  const outside = handOvers === 1 ? '1 is a hand-over' : `${handOvers} are hand-overs`;
  return `${count}, best first. ${handOvers === 0 ? 'None is a hand-over' : outside}.`;
}

function SuggestionItem({ suggestion }: { suggestion: Suggestion }) {
  const { approach, reasons, delivery, evidence } = suggestion;
  return (
    <li className="data-suggestion">
      <h3 className="data-entry__name">{approachNames[approach] ?? approach}</h3>
      <EntryId id={approach} />
      {delivery === 'hand-over' ? (
        <p className="data-entry__tags">
          <Tag tone="caution">Hand-over</Tag>
        </p>
      ) : null}
      <p>
        {reasons.length === 0
          ? 'Always on offer, whatever gets in the way.'
          : `Answers: ${reasons.map(reasonText).join('; ')}.`}
      </p>
      <div className="data-facts">
        <EvidenceText evidence={evidence} />
      </div>
    </li>
  );
}

function reasonText({ barrier, remit }: Suggestion['reasons'][number]): string {
  const name = barrierNames[barrier] ?? barrier;
  return remit === 'within' ? name : `${name} (${remit} remit)`;
}
