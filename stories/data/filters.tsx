import { TextInput } from '@digital-facilitation/react';
import { type ReactNode, useId } from 'react';

interface SearchProps {
  /** @default 'Words in an entry, or its id' */
  label?: string;
  value: string;
  onValueChange: (value: string) => void;
}

/** Looks for words in the entries of a list. */
export function Search({
  label = 'Words in an entry, or its id',
  value,
  onValueChange,
}: SearchProps) {
  return (
    <TextInput
      label={label}
      type="search"
      autoComplete="off"
      value={value}
      onChange={(event) => onValueChange(event.target.value)}
    />
  );
}

interface SelectProps<TValue extends string> {
  label: string;
  /** What the select says where it filters nothing. */
  all: string;
  choices: Readonly<Record<TValue, string>>;
  value: TValue | '';
  onValueChange: (value: TValue | '') => void;
}

/** Narrows a list to one value. */
export function Select<TValue extends string>(props: SelectProps<TValue>) {
  const id = useId();
  const choices = Object.entries(props.choices) as [TValue, string][];
  return (
    <div className="data-select">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => props.onValueChange(event.target.value as TValue | '')}
      >
        <option value="">{props.all}</option>
        {choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The controls that narrow a list, in a search landmark with a name. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className="data-filters" aria-label={label}>
      {children}
    </search>
  );
}
