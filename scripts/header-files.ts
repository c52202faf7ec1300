import { places, UNSERVED, type HeaderFields, type HeaderRule, type Place } from './headers.ts';
import { isText, typeTable } from './media-types.ts';

/** The text of `_headers`, which Netlify and Cloudflare read at the top of the published folder. */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Generated with the site; the patterns after the first never overlap.\n${blocks.join('\n\n')}\n`;
}

function addHeaders(headers: HeaderFields, indent: string): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `${indent}add_header ${name} "${value.replace(/["\\]/g, '\\$&')}" always;`,
  );
}

/**
 * A server block for nginx. A location that adds one header loses those of the level above, so each repeats them all.
 * The site's files lie in the folder of its base below `root`, which spares `alias` and its traps.
 */
export function toNginx(base: string, everyPlace: readonly Place[] = places()): string {
  const locations = everyPlace.map(({ prefix, headers }) =>
    [`    location ${base}${prefix} {`, ...addHeaders(headers, '        '), '    }'].join('\n'),
  );
  const notFound = [
    `    location = ${base}404.html {`,
    '        internal;',
    ...addHeaders(everyPlace[0]?.headers ?? {}, '        '),
    '    }',
  ];
  const types = [...typeTable()].map(([type, extensions]) => `        ${type} ${extensions.join(' ')};`);
  const charsetTypes = [...typeTable().keys()].filter((type) => isText(type) && type !== 'text/html');
  return `# nginx for this site, generated with it. Put it into the http level, for instance as
# /etc/nginx/conf.d/zero-carbon-factory.conf, and adapt the first three lines.
server {
    listen 80;
    server_name _;
    # The site's files (index.html …) belong into ${base === '/' ? 'this very folder' : `the folder ${base} below this one`}.
    root /srv/www;

    index index.html;
    absolute_redirect off;
    server_tokens off;
    charset utf-8;
    charset_types ${charsetTypes.join(' ')};
    default_type application/octet-stream;
    types {
${types.join('\n')}
    }

    # The compressed files lie beside the plain ones. Brotli needs the module ngx_brotli: take the # away where it is there.
    gzip_static on;
    gzip_vary on;
    # brotli_static on;

    error_page 404 ${base}404.html;
    error_page 403 =404 ${base}404.html;
${UNSERVED.map((file) => `    location = ${base}${file} { return 404; }`).join('\n')}
${notFound.join('\n')}

${locations.join('\n\n')}
}
`;
}
