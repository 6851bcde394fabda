import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A server that only this machine can reach. */
export interface LocalServer {
  /** Address with a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

export async function listen(server: Server): Promise<LocalServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves a folder of static files, as it stands when this is called. */
export function serveFolder(folder: string): Promise<LocalServer> {
  // Files of one build keep their content: the browser may keep them, which saves time at each page.
  const files = sirv(folder, { maxAge: 3600, etag: true });
  return listen(createServer((request, response) => files(request, response)));
}
