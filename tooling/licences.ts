/** Licences that may come along with what is shipped: permissive ones, which ask for no more than a notice. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

interface Licence {
  license?: { id?: string; name?: string };
  expression?: string;
}

interface Component {
  name?: string;
  group?: string;
  version?: string;
  licenses?: Licence[];
}

/** What of CycloneDX is read. */
export interface BillOfMaterials {
  components?: Component[];
}

/** One licence of several is enough where the author lets choose: `MIT OR GPL-2.0`. */
function isAllowed({ license, expression }: Licence, allowed: readonly string[]): boolean {
  const named = expression ?? license?.id ?? license?.name ?? '';
  return named
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.includes(one.trim())));
}

/**
 * Components whose licence is not on the list, or is not known: each by name, version and licence.
 *
 * @param also licences that a package may have beside the permissive ones, and says why
 */
export function refusedLicences(
  { components = [] }: BillOfMaterials,
  also: readonly string[] = [],
): string[] {
  const allowed = [...permissive, ...also];
  return components
    .filter(
      ({ licenses = [] }) =>
        licenses.length === 0 || !licenses.every((one) => isAllowed(one, allowed)),
    )
    .map(({ group, name, version, licenses = [] }) => {
      const said = licenses.map(
        ({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'not named',
      );
      return `${group ? `${group}/` : ''}${name} ${version} (${said.join(', ') || 'no licence named'})`;
    });
}
