import { contextInWords, passes } from '@digital-facilitation/a11y-audit/data';
import { DocsTable } from '../widget-docs/DocsTable.tsx';

/** Every pass of the audit, from its code: the conditions, and what is checked under them. */
export function PassTable() {
  return (
    <DocsTable caption="Passes of the audit" head={['Pass', 'Conditions', 'Checks']}>
      {passes.map((pass) => (
        <tr key={pass.id}>
          <th scope="row">
            {pass.title} (<code>{pass.id}</code>)
          </th>
          <td>{contextInWords(pass)}</td>
          <td>{pass.checks.join(', ')}</td>
        </tr>
      ))}
    </DocsTable>
  );
}
