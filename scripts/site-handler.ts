import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor, UNSERVED } from './headers.ts';
import { contentType } from './media-types.ts';

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

/**
 * Answers as a good static host would: exact files, `index.html` for a folder, a redirect to the missing slash,
 * 404.html with status 404, files compressed beforehand, and the headers of the header module.
 */
export function siteHandler({ dir, base }: { dir: string; base: string }): RequestListener {
  const folder = resolve(dir);
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (response, file) => response.setHeader('Content-Type', contentType(file)),
  });
  const missing = existsSync(join(folder, '404.html'))
    ? readFileSync(join(folder, '404.html'))
    : Buffer.from('404');

  return (request: IncomingMessage, response: ServerResponse) => {
    const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const decorate = (path: string): void => {
      for (const [name, value] of Object.entries(headersFor(path, base))) response.setHeader(name, value);
    };
    const notFound = (): void => {
      // Not the headers of the missing file: nobody should keep an error for a year.
      response.getHeaderNames().forEach((name) => response.removeHeader(name));
      decorate(`${base}404.html`);
      response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': missing.length })
        .end(missing);
    };
    decorate(pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const search = query === undefined ? '' : `?${query}`;
    if (`${pathname}/` === base) return redirect(response, base + search);
    const path = pathname.slice(base.length);
    // A doubled slash would turn the redirect below into one to another host.
    if (!pathname.startsWith(base) || pathname.includes('//') || UNSERVED.includes(path)) return notFound();
    const page = join(folder, decoded(path), 'index.html');
    if (path && !path.endsWith('/') && page.startsWith(folder + sep) && existsSync(page)) {
      return redirect(response, `${pathname}/${search}`);
    }
    request.url = `/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${search}`;
    files(request, response, notFound);
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
