import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Host } from './hosts.ts';
import type { FromServerProps } from './pages/from-server.tsx';
import type { WidgetName } from './pages/kit-page.tsx';
import type * as Server from './pages/server.tsx';

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

function attribute(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return ` ${name}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** Elements of the page itself, whose looks must not change. */
export const probes = `<aside aria-label="Probes" id="probes"><h2>Heading</h2><p>Text <a href="#x">link</a> <code>code</code></p>
<ul><li>Item</li></ul><dl><dt>Term</dt><dd>Detail</dd></dl><form><fieldset><legend>Legend</legend>
<label for="probe">Label</label><input id="probe"><input type="radio" aria-label="radio"><input type="checkbox" aria-label="box">
<select aria-label="list"><option>One</option></select><textarea aria-label="text"></textarea><button type="button">Button</button>
</fieldset></form><details open><summary>More</summary><div>Content</div></details><section><span>Inline</span></section>
<table><caption>Table</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table></aside>`;

interface Asked {
  widget: WidgetName;
  state?: unknown;
}

/** The document of a host. */
function documentOf(host: Host, markup: typeof Server.render, asked: Asked, framed: boolean) {
  const { page } = host;
  const { script = 'client', styles = [], dir = 'ltr', lang = 'en', rendered, second } = page;
  const sandbox = typeof page.inside === 'object' ? page.inside.sandbox : undefined;
  const props: FromServerProps = {
    ...asked,
    ...(host.id === 'island' ? {} : { action: `/${host.id}?widget=${asked.widget}` }),
  };
  const place =
    rendered === 'on-server'
      ? `<div id="kit"${attribute('data-props', props)}>${markup(props)}</div>`
      : '<div id="kit"></div>';
  const links = [...(rendered === 'on-server' ? ['kit.css'] : []), ...styles, 'page.css'].map(
    (file) => `<link rel="stylesheet" href="/${file}">`,
  );
  const scriptOf = {
    on: `<script src="/${script}.js"${page.importsKit ? ' data-styles=""' : ''}></script>`,
    late: '<script async src="/late.js"></script>',
    off: '',
  };
  const scripts = [
    scriptOf[page.javaScript ?? 'on'],
    second === 'other-version'
      ? '<script src="/client-next.js" data-name="otherKitPage" data-styles="kit-next.css"></script>'
      : '',
  ];
  const own = `<a id="before" href="#kit">Before the widget</a>
${place}${second ? '<div id="kit-second"></div>' : ''}
<a id="after" href="#kit">After the widget</a>`;
  const frame = `<iframe title="Widget" width="640" height="900" sandbox="${sandbox}" src="/${host.id}?framed"></iframe>`;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${host.title}</title>
<meta name="viewport" content="width=device-width">${links.join('')}</head>
<body class="${page.bodyClass ?? ''}"${typeof page.inside === 'string' ? attribute('data-inside', page.inside) : ''}${page.smallRem ? ' data-rem' : ''}${page.words ? attribute('data-words', page.words) : ''}>
<main lang="en"><h1>${host.title}</h1>${sandbox !== undefined && !framed ? frame : own}</main>
${scripts.join('')}</body></html>`;
}

async function bodyOf(request: IncomingMessage): Promise<FormData> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(Buffer.concat(parts).toString())) {
    form.append(name, value);
  }
  return form;
}

/** Serves every host at its id, and answers what is posted, on a port of its own. */
export async function serve(folder: string, hosts: readonly Host[]) {
  const server: typeof Server = createRequire(import.meta.url)(`${folder}/server.cjs`);
  const records: unknown[] = [];
  let letThrough = () => {};
  let script = Promise.resolve();

  const http = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const [, name = '', ending = ''] = /^\/([\w-]+)(?:\.(\w+))?$/.exec(pathname) ?? [];
    const host = ending ? undefined : hosts.find(({ id }) => id === name);
    if (host) {
      const widget = (searchParams.get('widget') ?? 'HelpOffer') as WidgetName;
      const asked: Asked = { widget };
      if (request.method === 'POST') {
        const { state, record } = server.read(widget, await bodyOf(request));
        if (record) records.push(record);
        asked.state = state;
      }
      const policy = host.page.contentSecurityPolicy;
      if (policy) response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html');
      const html = documentOf(host, server.render, asked, searchParams.has('framed'));
      response.end(searchParams.has('probes') ? html.replace('<main', `${probes}<main`) : html);
      return;
    }
    if (name === 'late') await script;
    if (name === 'favicon') {
      response.writeHead(204).end();
      return;
    }
    const file = name === 'late' ? 'hydrate.js' : `${name}.${ending}`;
    const path =
      file === 'page.css' ? fileURLToPath(new URL(file, import.meta.url)) : `${folder}/${file}`;
    try {
      const content = await readFile(path);
      // Style sheets are for pages with an origin of their own as well: there axe reads them too.
      if (ending === 'css') response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', types[ending] ?? 'text/plain').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    records,
    /** Keeps the late script back until `letThrough` is called. */
    holdScript() {
      script = new Promise((resolve) => {
        letThrough = resolve;
      });
    },
    letScriptThrough: () => letThrough(),
    close() {
      letThrough();
      http.closeAllConnections();
      http.close();
    },
  };
}
