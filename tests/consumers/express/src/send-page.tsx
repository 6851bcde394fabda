import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import { renderToPipeableStream } from 'react-dom/server';
import { Page, type PageProps } from './Page.tsx';

/** React streams small inline scripts, which run only with the nonce of this one answer. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function sendPage(response: Response, props: PageProps, status = 200): void {
  const nonce = randomBytes(16).toString('base64');
  const { pipe } = renderToPipeableStream(<Page {...props} />, {
    nonce,
    bootstrapModules: ['/client.js'],
    onShellReady() {
      response.status(status);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', contentSecurityPolicy(nonce));
      pipe(response);
    },
    onShellError() {
      response.status(500).send('This page cannot be shown. Phone the surgery: 01632 960 100.');
    },
  });
}
