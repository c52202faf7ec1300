import type { APIContext } from 'astro';
import { base } from '../../site/address.ts';

/** RFC 9116. Whoever hosts the site names an address in SECURITY_CONTACT; else the page about the site is one. */
export function GET({ site }: APIContext) {
  const about = new URL(`${base}about/#security`, site).href;
  const expires = new Date();
  expires.setUTCFullYear(expires.getUTCFullYear() + 1, expires.getUTCMonth(), 1);
  const lines = [
    `Contact: ${process.env['SECURITY_CONTACT'] ?? about}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: zh, en',
    `Canonical: ${new URL(`${base}.well-known/security.txt`, site).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
}
