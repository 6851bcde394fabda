import { checks, hosts } from '../../tests/hosts/hosts.ts';
import { StoryLink } from '../start-here/blocks.tsx';

/** Text with code between backquotes. */
function Words({ text }: { text: string }) {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}

function List({ items }: { items: readonly string[] }) {
  if (items.length === 0) return 'None known.';
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>
          <Words text={item} />
        </li>
      ))}
    </ul>
  );
}

/** Every page that the tests open, from the list that they run over. */
export function HostTable() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="start-table" aria-label="Pages that were tried, table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Page</th>
            <th scope="col">What is tried</th>
            <th scope="col">Known limits</th>
          </tr>
        </thead>
        <tbody>
          {hosts.map((host) => (
            <tr key={host.id}>
              <th scope="row">
                {host.story ? (
                  <StoryLink to={host.story} view="story">
                    {host.title}
                  </StoryLink>
                ) : (
                  host.title
                )}
              </th>
              <td>
                <p>
                  <Words text={host.proves} />
                </p>
                <List items={host.checks.map((check) => checks[check].title)} />
              </td>
              <td>
                <List items={host.limits} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What each name in the table stands for. */
export function CheckList() {
  return (
    <dl className="host-checks">
      {Object.entries(checks).map(([id, { title, what }]) => (
        <div key={id}>
          <dt>
            <strong>{title}</strong>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
