import { createServer } from "node:http";
import sirv from "sirv";
async function listen(server) {
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
function serveFolder(folder) {
  const files = sirv(folder, { maxAge: 3600, etag: true });
  return listen(createServer((request, response) => files(request, response)));
}
export {
  listen,
  serveFolder
};
