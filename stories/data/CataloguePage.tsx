import type { ReactNode } from 'react';
import './data.css';

interface CataloguePageProps {
  heading: string;
  /** What the list is, whose judgement it is and where the sources are. */
  intro: ReactNode;
  filters: ReactNode;
  /** How many entries are shown, as one text: a screen reader hears it once. */
  status: string;
  children: ReactNode;
}

/** A list of the catalogue: what it is, controls that narrow it, how many are shown, and the entries. */
export function CataloguePage({ heading, intro, filters, status, children }: CataloguePageProps) {
  return (
    <div className="data-page">
      <h2 className="data-heading">{heading}</h2>
      <p className="data-intro">{intro}</p>
      {filters}
      <p className="data-status" role="status">
        {status}
      </p>
      {children}
    </div>
  );
}

/** Says how many of a list are shown. */
export function shownOf(shown: number, all: number, what: string): string {
  if (shown === 0) return `No ${what} match. Change the words or the filters.`;
  if (shown === all) return `All ${all} ${what} are shown.`;
  return `${shown} of ${all} ${what} ${shown === 1 ? 'is' : 'are'} shown.`;
}

interface EntryProps {
  name: string;
  /** What the data model calls it; left out where the name says that. */
  id?: string;
  tags?: ReactNode;
  /** What the entry means. */
  meaning?: ReactNode;
  facts: readonly { id: string; term: string; detail: ReactNode }[];
}

/** One entry: its name and meaning on one side, what is known about it on the other. */
export function Entry({ name, id, tags, meaning, facts }: EntryProps) {
  return (
    <li className="data-entry">
      <div>
        <h3 className="data-entry__name">{name}</h3>
        {id ? <EntryId id={id} /> : null}
        {tags ? <p className="data-entry__tags">{tags}</p> : null}
        {meaning}
      </div>
      <dl className="data-facts">
        {facts.map(({ id: fact, term, detail }) => (
          <div key={fact}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** What the data model calls an entry, to be copied. */
export function EntryId({ id }: { id: string }) {
  return (
    <p className="data-id">
      <code>{id}</code>
    </p>
  );
}

/** Entries in the order of the catalogue. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className="data-entries">{children}</ul>;
}

/** Names in a list; nothing where there are none. */
export function Names({ names }: { names: readonly string[] }) {
  return (
    <ul className="data-names">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
