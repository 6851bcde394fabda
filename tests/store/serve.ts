import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sourceAliases } from '../../tooling/source-aliases.ts';

/** The page's script as one plain script: a sandboxed frame may load no modules. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: sourceAliases() },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bundle',
      },
    },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Vite built no script for the page of the store tests.');
  return chunk.code;
}

/**
 * Serves the page on a port of its own.
 *
 * @param onPost called for each post of the page; what it gives is awaited before the answer
 */
export async function serve(onPost: (path: string, body: string) => unknown) {
  const script = await bundle();
  const pages: Record<string, string> = {
    '/': '<!doctype html><title>Store</title><script src="/page.js"></script>',
    '/framed':
      '<!doctype html><title>Frame</title><iframe sandbox="allow-scripts" src="/"></iframe>',
  };
  const server = createServer(async (request, response) => {
    const { url = '/' } = request;
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      try {
        for await (const part of request) parts.push(part);
      } catch {
        // The page is gone in the middle of its post.
        return;
      }
      await onPost(url, Buffer.concat(parts).toString());
      response.end();
    } else if (url === '/page.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
    } else {
      response.setHeader('content-type', 'text/html').end(pages[url] ?? '');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
