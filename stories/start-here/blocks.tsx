import { type EvidenceSourceId, evidenceSources } from '@digital-facilitation/data-model/catalogue';
import { type ReactNode, useEffect } from 'react';
import './start-here.css';

/** A page of documentation: the main landmark, and type styles of its own. */
export function Page({ children }: { children: ReactNode }) {
  return <main className="start-page sb-unstyled">{children}</main>;
}

/** The band at the top of a page: its title and one sentence. */
export function Hero(props: { title: string; lead: ReactNode; children?: ReactNode }) {
  // Storybook takes the id of the page for its title.
  useEffect(() => {
    document.title = `${props.title} - Digital Facilitation Kit`;
  }, [props.title]);
  return (
    <header className="start-hero">
      <h1>{props.title}</h1>
      <p className="start-hero__lead">{props.lead}</p>
      {props.children ? <p className="start-hero__links">{props.children}</p> : null}
    </header>
  );
}

interface StoryLinkProps {
  /** Id of the story or docs page, as in its address. */
  to: string;
  view?: 'docs' | 'story';
  children: ReactNode;
}

/** Leads to another page of this Storybook, from inside its frame. */
export function StoryLink({ to, view = 'docs', children }: StoryLinkProps) {
  return (
    <a href={`./?path=/${view}/${to}`} target="_top">
      {children}
    </a>
  );
}

/** Cards side by side where there is room. */
export function Cards({ children }: { children: ReactNode }) {
  return <ul className="start-cards">{children}</ul>;
}

interface CardProps {
  heading: ReactNode;
  /** A few words above the heading, such as whom it is for. */
  eyebrow?: string;
  children: ReactNode;
}

export function Card({ heading, eyebrow, children }: CardProps) {
  return (
    <li className="start-card">
      {eyebrow ? <p className="start-card__eyebrow">{eyebrow}</p> : null}
      <h3>{heading}</h3>
      {children}
    </li>
  );
}

/** What the study found, in order. */
export function Findings({ children }: { children: ReactNode }) {
  return <ol className="start-findings">{children}</ol>;
}

interface FindingProps {
  heading: string;
  /** What the study found. */
  found: ReactNode;
  sources: readonly EvidenceSourceId[];
  /** What the kit does about it today. */
  does: ReactNode;
  /** What it does not do yet. */
  notYet?: ReactNode;
}

export function Finding({ heading, found, sources, does, notYet }: FindingProps) {
  const cited = evidenceSources.filter(({ id }) => sources.includes(id));
  return (
    <li className="start-finding">
      <div>
        <h3>{heading}</h3>
        <p>{found}</p>
        <ul className="start-sources" aria-label={`Sources: ${heading}`}>
          {cited.map(({ id, citation }) => (
            <li key={id}>{citation}</li>
          ))}
        </ul>
      </div>
      <div className="start-finding__does">
        <p>
          <strong>What the kit does</strong>
        </p>
        <p>{does}</p>
        {notYet ? <p className="start-finding__not-yet">Not there yet: {notYet}</p> : null}
      </div>
    </li>
  );
}
