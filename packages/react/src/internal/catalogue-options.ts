import type { CatalogueId } from '@digital-facilitation/data-model';
import type { ChoiceOption } from '../controls/choice/ChoiceGroup.js';
import type { Messages } from '../messages/use-messages.js';
import { warnOnce } from './warn.js';

/** An id of the catalogue, or a host's own id with the label to show. */
export type CatalogueChoice = CatalogueId | { id: CatalogueId; label: string };

export function choiceId(choice: CatalogueChoice): CatalogueId {
  return typeof choice === 'string' ? choice : choice.id;
}

/** Choices with their labels. An id that has none is shown as it was given, and said in development. */
export function catalogueOptions(
  choices: readonly CatalogueChoice[],
  list: string,
  english: Readonly<Record<string, string>>,
  words: Pick<Messages<never>, 'label'>,
): ChoiceOption[] {
  return choices.map((choice) => {
    if (typeof choice !== 'string') return { value: choice.id, label: choice.label };
    const label = english[choice];
    if (label === undefined && process.env.NODE_ENV !== 'production') {
      warnOnce(
        `"${choice}" is not in the catalogue, so its id is shown as the label. Give { id, label } instead.`,
      );
    }
    return { value: choice, label: words.label(list, choice, label ?? choice) };
  });
}
