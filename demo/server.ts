import { serve, type StaticServer } from '../test/support/server.ts';

/** What a careful partner sends: no inline code or style, no evaluation, Trusted Types; map images from the Kadaster. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: https://service.pdok.nl",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** The partner sites, the hosted kit as on a CDN, and the sample data. */
export function serveDemo(port?: number): Promise<StaticServer> {
  return serve(
    { '/': 'demo/sites', '/cdn': 'dist/cdn', '/data': 'demo/data' },
    { headers: () => headers, ...(port !== undefined && { port }) },
  );
}
