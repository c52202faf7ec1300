import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { projectRoot, runAsProgram } from './entry-point.ts';
import { headersFor, UNSERVED } from './headers.ts';
import { contentType } from './media-types.ts';
import { siteAddress } from './site-address.ts';

export interface ServedSite {
  /** The home page's address, base included, for instance `http://localhost:4321/zcf/`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder of the built site. */
  readonly dir: string;
  readonly base?: string;
  /** The first port to try; 0 lets the system choose. */
  readonly port?: number;
  /** Addresses to listen on. By default only this machine, by both of its names: `localhost` may mean either. */
  readonly hosts?: readonly string[];
}

const LOOPBACK = ['127.0.0.1', '::1'];
/** How many taken ports in a row are passed over. */
const PORTS_TRIED = 50;

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

/**
 * Answers as a good static host would: exact files, `index.html` for a folder, a redirect to the missing slash,
 * 404.html with status 404, files compressed beforehand, and the headers of the header module.
 */
export function siteHandler({ dir, base = '/' }: Pick<ServeOptions, 'dir' | 'base'>): RequestListener {
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

/** @returns the server, or the error code when the address is taken or doesn't exist on this machine */
function listen(handler: RequestListener, host: string, port: number): Promise<Server | string> {
  return new Promise((settle) => {
    const server = createServer(handler);
    server.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
    server.listen(port, host, () => settle(server));
  });
}

function closeAll(servers: readonly Server[]): Promise<unknown> {
  return Promise.all(
    servers.map((server) => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    }),
  );
}

/**
 * Serves a built site.
 * @throws a sentence when there is no site in the folder, or no port can be had
 */
export async function serve({
  dir,
  base = '/',
  port = 4321,
  hosts = LOOPBACK,
}: ServeOptions): Promise<ServedSite> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(
      `A built site with an index.html was expected in ${resolve(dir)}; there is none. "npm run build" makes it.`,
    );
  }
  const handler = siteHandler({ dir, base });
  let reason = '';
  for (let attempt = 0; attempt < PORTS_TRIED; attempt += 1) {
    const servers: Server[] = [];
    let wanted = port === 0 ? 0 : port + attempt;
    reason = '';
    for (const host of hosts) {
      const server = await listen(handler, host, wanted);
      if (typeof server !== 'string') {
        servers.push(server);
        wanted = (server.address() as AddressInfo).port;
      } else if (server === 'EADDRINUSE' || servers.length === 0) reason = server;
      // Otherwise this machine has no such address (IPv6 turned off), and the first one does.
    }
    if (!reason) {
      return {
        url: `http://localhost:${wanted}${base}`,
        port: wanted,
        close: async () => void (await closeAll(servers)),
      };
    }
    await closeAll(servers);
    if (reason !== 'EADDRINUSE') break;
  }
  throw new Error(
    `No port from ${port} on could be opened on ${hosts.join(' and ')} (${reason}). Set PORT to a free one.`,
  );
}

/** The port from `PORT`, 4321 without it. */
function wantedPort(text: string | undefined): number {
  const port = Number(text || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535; "${text}" came.`);
  }
  return port;
}

await runAsProgram(import.meta.url, async () => {
  const wanted = wantedPort(process.env['PORT']);
  const host = process.env['HOST'];
  const { url, port } = await serve({
    dir: join(projectRoot, 'dist'),
    base: siteAddress().base,
    port: wanted,
    hosts: host ? [host] : LOOPBACK,
  });
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; port ${port} was free.`);
  console.log(`The site is at ${url} (Ctrl+C ends it)`);
});
