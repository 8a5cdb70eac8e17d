import { serve, type StaticServer } from '../test/support/server.ts';
import { passOn } from './pass-on.ts';

/** What a careful partner sends: no inline code or style, no evaluation, Trusted Types; map images from the Kadaster. */
const policy = (...more: string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    ...more,
  ].join('; ');

const sites = policy("img-src 'self' data: https://service.pdok.nl");
/** The theme studio shows widgets in frames, and asks nobody for anything. */
const studio = policy("img-src 'self' data:", "frame-src 'self'");

const headers = (path: string) => ({
  'content-security-policy': path.startsWith('/studio/') ? studio : sites,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
});

/** What the booking service answers; its answers have its own Content-Security-Policy. */
const isOfService = (url: string): boolean => /^\/(v1\/|mailbox(\?|$))/.test(url);

/**
 * The partner sites, the hosted kit as on a CDN, the theme studio and the sample data; and, given the address of a
 * booking service, that service on the same origin.
 */
export function serveDemo(port?: number, service?: string | Promise<string>): Promise<StaticServer> {
  return serve(
    { '/': 'demo/sites', '/cdn': 'dist/cdn', '/data': 'demo/data', '/studio': 'dist/studio' },
    {
      headers,
      ...(port !== undefined && { port }),
      ...(service !== undefined && {
        intercept(request, response) {
          if (!isOfService(request.url ?? '')) return false;
          void passOn(request, response, service);
          return true;
        },
      }),
    },
  );
}
