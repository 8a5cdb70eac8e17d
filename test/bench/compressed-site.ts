import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { serve, type StaticServer } from '../support/server.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

/** Serves pages by path and folders by mount, text files compressed as every CDN does, so that size counts as it does there. */
export function serveCompressed(
  pages: Readonly<Record<string, string>>,
  mounts: Readonly<Record<string, string>>,
): Promise<StaticServer> {
  const packed = new Map<string, Buffer>();
  const pack = (path: string): Buffer | undefined => {
    const [at, folder] = Object.entries(mounts).find(([prefix]) => path.startsWith(`${prefix}/`)) ?? [];
    const file = at && folder && folder + path.slice(at.length);
    const content = pages[path] ?? (file && existsSync(file) ? readFileSync(file) : undefined);
    return content === undefined ? undefined : brotliCompressSync(content);
  };
  return serve(mounts, {
    intercept({ url = '/' }, response) {
      const path = url.replace(/\?.*/, '');
      const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'];
      const body = type && (packed.get(path) ?? pack(path));
      if (!body) return false;
      packed.set(path, body);
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' });
      response.end(body);
      return true;
    },
  });
}
