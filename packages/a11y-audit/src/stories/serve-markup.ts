import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { basename, join } from 'node:path';
import { type LocalServer, listen } from './serve.js';

/** A server for forms: it gives out pages and keeps what is posted to it. */
export interface MarkupServer extends LocalServer {
  /** Takes the fields of the last post, in their order; `undefined` where nothing was posted. */
  takePost: () => [name: string, value: string][] | undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Reads a posted form of either encoding. */
async function fieldsOf(request: IncomingMessage): Promise<[string, string][]> {
  const form = await new Response(await bodyOf(request), {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  }).formData();
  return [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
}

/**
 * Serves a folder of pages. Under `no-scripts/` a page may be looked at by the audit's own scripts, and
 * its policy keeps its own from running.
 */
export async function serveMarkup(folder: string): Promise<MarkupServer> {
  let post: [string, string][] | undefined;
  const server = createServer(async (request, response) => {
    try {
      if (request.method === 'POST') {
        post = await fieldsOf(request);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end('<!doctype html><title>Posted</title><p>Posted.</p>');
        return;
      }
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const page = await readFile(join(folder, basename(decodeURIComponent(pathname))), 'utf8');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (pathname.startsWith('/no-scripts/')) {
        response.setHeader('content-security-policy', "script-src 'none'");
      }
      response.end(page);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return {
    ...(await listen(server)),
    takePost: () => {
      const taken = post;
      post = undefined;
      return taken;
    },
  };
}
