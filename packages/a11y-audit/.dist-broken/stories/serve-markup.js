import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { listen } from "./serve.js";
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
async function fieldsOf(request) {
  const form = await new Response(await bodyOf(request), {
    headers: { "content-type": request.headers["content-type"] ?? "" }
  }).formData();
  return [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
}
async function serveMarkup(folder) {
  let post;
  const server = createServer(async (request, response) => {
    try {
      if (request.method === "POST") {
        post = await fieldsOf(request);
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end("<!doctype html><title>Posted</title><p>Posted.</p>");
        return;
      }
      const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
      const page = await readFile(join(folder, basename(decodeURIComponent(pathname))), "utf8");
      response.setHeader("content-type", "text/html; charset=utf-8");
      if (pathname.startsWith("/no-scripts/")) {
        response.setHeader("content-security-policy", "script-src 'none'");
      }
      response.end(page);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return {
    ...await listen(server),
    takePost: () => {
      const taken = post;
      post = void 0;
      return taken;
    }
  };
}
export {
  serveMarkup
};
