import type { ClaimRow, ComponentClaims } from '../../pack/component-claims.js';
import { successCriteria } from '../../wcag/criteria.js';

/** Criteria about sound and video, which a made-up component without either does not meet nor miss. */
const media = /^1\.2\.|^1\.4\.2$/;

function row(criterion: string): ClaimRow {
  if (media.test(criterion)) {
    return {
      criterion,
      rating: 'not-applicable',
      responsible: {},
      reason: 'The component plays nothing.',
      proofs: [],
    };
  }
  return {
    criterion,
    rating: 'supports',
    responsible: {
      component: 'The markup carries it.',
      host: 'Leaves the styles of the component as they are.',
    },
    proofs: [
      { mode: 'automatic', text: 'Check axe in the pass base', holds: true },
      { mode: 'manual', text: 'By hand: read it aloud.', holds: true },
    ],
  };
}

/** Every criterion rated for each component: supported, or not applicable. */
export function goodClaims(
  components: readonly string[] = ['HelpOffer', 'AskWhatHelps'],
): ComponentClaims[] {
  return components.map((component) => ({
    component,
    rows: successCriteria.map(({ number }) => row(number)),
  }));
}

/** The same claims with another row of one criterion for one component. */
export function withRow(
  claims: readonly ComponentClaims[],
  component: string,
  criterion: string,
  changed: Partial<ClaimRow>,
): ComponentClaims[] {
  return claims.map((one) =>
    one.component === component
      ? {
          ...one,
          rows: one.rows.map((each) =>
            each.criterion === criterion ? { ...each, ...changed } : each,
          ),
        }
      : one,
  );
}
