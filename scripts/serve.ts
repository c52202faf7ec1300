import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { projectRoot, runAsProgram } from './entry-point.ts';
import { siteAddress } from './site-address.ts';
import { siteHandler } from './site-handler.ts';

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
