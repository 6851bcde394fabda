import { approaches as catalogueApproaches } from '../catalogue/approaches/index.js';
import { barriers as catalogueBarriers } from '../catalogue/barriers/index.js';
import type { Barrier } from '../schemas/barrier.js';
import { evidenceGrades } from '../schemas/catalogue-vocabulary.js';
import type { CatalogueId } from '../schemas/common.js';
import type { Evidence } from '../schemas/evidence.js';
import type { FacilitationApproach } from '../schemas/facilitation-approach.js';
import type { Remit } from '../schemas/vocabulary.js';

/** Why an approach is suggested: the barrier that it answers. */
export interface SuggestionReason {
  barrier: CatalogueId;
  remit: Remit;
}

/** An approach that may help, and why. */
export interface Suggestion {
  approach: CatalogueId;
  /** Barriers that it answers; empty for the route that is not online where nobody asked for it. */
  reasons: SuggestionReason[];
  delivery: FacilitationApproach['delivery'];
  evidence: Evidence;
}

/** What may help with some barriers. */
export interface WhatHelps {
  /** Best first. The route that is not online is always among them. */
  suggestions: Suggestion[];
  /** Of those, the ones that hand over to help outside the health service. */
  handOvers: Suggestion[];
  /** Barriers that none of the suggestions answers. */
  unanswered: CatalogueId[];
  /** Ids that the catalogue does not hold. They are handed back, never dropped in silence. */
  unknown: CatalogueId[];
}

export interface WhatHelpsContext {
  /**
   * `person` leaves out what only a designer or a wider body can do; `planning` gives everything.
   * @default 'person'
   */
  audience?: 'person' | 'planning' | undefined;
  /**
   * Approaches that the practice offers. Left out, all count as offered, but for a person not the
   * parts of this kit. Hand-overs and the route that is not online are kept whatever this says, so
   * that nobody meets a dead end.
   */
  available?: readonly CatalogueId[] | undefined;
  /** Barriers to look up in. @default the catalogue's */
  barriers?: readonly Barrier[] | undefined;
  /**
   * Approaches to choose from. Where none of them is always on offer without anything online, the
   * catalogue's route that is not online is added.
   * @default the catalogue's
   */
  approaches?: readonly FacilitationApproach[] | undefined;
}

function gradeRank(evidence: Evidence): number {
  return evidence.inferred ? evidenceGrades.length : evidenceGrades.indexOf(evidence.grade);
}

const isOfflineRoute = ({ stance, route }: FacilitationApproach) =>
  stance === 'always' && route === 'offline';

/** The approaches that a host gave, never without a route that is not online. */
function withOfflineRoute(approaches: readonly FacilitationApproach[]) {
  if (approaches.some(isOfflineRoute)) return approaches;
  const routes = catalogueApproaches.filter(isOfflineRoute);
  return approaches.filter(({ id }) => !routes.some((route) => route.id === id)).concat(routes);
}

/** A copy: whoever changes a suggestion leaves the catalogue as it was. */
function copyOf(evidence: Evidence): Evidence {
  return evidence.sources ? { ...evidence, sources: [...evidence.sources] } : { ...evidence };
}

function servesPerson({ kind, targets }: FacilitationApproach): boolean {
  return (
    kind !== 'design' &&
    kind !== 'system' &&
    targets.some((target) => target === 'patient' || target === 'carer')
  );
}

/**
 * What may help with the barriers that a person, or a plan, names.
 *
 * An approach stands higher the more of the barriers it answers; then the more directly it answers
 * one; then the better its evidence; then in the order of the catalogue. To prefer a person over a
 * screen is a choice, so the route that is not online then stands first.
 */
export function whatHelps(
  barrierIds: readonly CatalogueId[],
  context: WhatHelpsContext = {},
): WhatHelps {
  const { audience = 'person', available } = context;
  const barriers = context.barriers ?? catalogueBarriers;
  const approaches = withOfflineRoute(context.approaches ?? catalogueApproaches);
  const asked = [...new Set(barrierIds)];
  const known = asked.flatMap((id) => barriers.find((barrier) => barrier.id === id) ?? []);
  const chosen = new Set(
    known.filter(({ nature }) => nature === 'choice').flatMap(({ mitigations }) => mitigations),
  );

  const ranked = approaches
    .map((approach, order) => {
      const answered = known.filter(({ mitigations }) => mitigations.includes(approach.id));
      return {
        approach,
        answered,
        // Smaller is better, the first difference decides.
        rank: [
          chosen.has(approach.id) ? 0 : 1,
          -answered.length,
          Math.min(...answered.map(({ mitigations }) => mitigations.indexOf(approach.id))),
          gradeRank(approach.evidence),
          order,
        ],
      };
    })
    .filter(({ approach, answered }) => {
      if (approach.stance === 'always') return true;
      if (answered.length === 0) return false;
      if (audience === 'person' && !servesPerson(approach)) return false;
      if (approach.delivery === 'hand-over') return true;
      // A part of this kit is there only where a host has put it in, which nobody can presume.
      const presumed = audience === 'planning' || approach.kind !== 'kit';
      return available?.includes(approach.id) ?? presumed;
    })
    .sort((a, b) => {
      const place = a.rank.findIndex((value, index) => value !== b.rank[index]);
      return place < 0 ? 0 : (a.rank[place] ?? 0) - (b.rank[place] ?? 0);
    });

  const suggestions = ranked.map(
    ({ approach, answered }): Suggestion => ({
      approach: approach.id,
      reasons: answered.map(({ id, remit }) => ({ barrier: id, remit })),
      delivery: approach.delivery,
      evidence: copyOf(approach.evidence),
    }),
  );
  const reached = new Set(suggestions.flatMap(({ reasons }) => reasons.map((r) => r.barrier)));
  return {
    suggestions,
    handOvers: suggestions.filter(({ delivery }) => delivery === 'hand-over'),
    unanswered: known.map(({ id }) => id).filter((id) => !reached.has(id)),
    unknown: asked.filter((id) => !known.some((barrier) => barrier.id === id)),
  };
}
