import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createServer } from 'vite';

/** What the conformance suite says of a control or widget; see packages/react/src/testing. */
interface ConformanceCase {
  name: string;
  kind: 'control' | 'widget';
  element: (host: Record<string, unknown>) => ReactElement;
}

function page(name: string, markup: string, styles: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}, rendered on a server</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${name}, rendered on a server</h1>
${markup}
</main>
</body>
</html>
`;
}

/** Renders every control and widget where there is no DOM, a page each, for the audit without JavaScript. */
export async function renderServerMarkup(folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const vite = await createServer({
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { conformanceCases } = (await vite.ssrLoadModule(
      '/packages/react/src/testing/conformance-cases.tsx',
    )) as { conformanceCases: readonly ConformanceCase[] };
    const styles = readFileSync('packages/react/dist/styles.css', 'utf8');
    for (const { name, kind, element } of conformanceCases) {
      const markup = renderToString(element(kind === 'widget' ? { action: '/posted' } : {}));
      writeFileSync(`${folder}/${name}.html`, page(name, markup, styles));
    }
    return conformanceCases.length;
  } finally {
    await vite.close();
  }
}
