import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from './built-site.ts';
import { projectRoot, runAsProgram } from './entry-point.ts';
import { siteAddress } from './site-address.ts';

/** The earliest date a zip can hold, by the local calendar, which is the one that zip writes down. */
const DATE = new Date(1980, 0, 1);

/** What the administrator of an intranet server reads first; Windows line ends and a mark of UTF-8, for Notepad. */
function instructions(version: string, base: string): string {
  const folder = base === '/' ? 'the top folder of the web server' : `the folder ${base} of the web server`;
  const text = `零碳工厂建设与管理技术指南 网站 ${version}
====================================

这是已生成好的静态网站，不需要数据库，不需要程序运行环境，也不访问任何外部网络。

1. 把 site 文件夹里的全部文件复制到 Web 服务器的 ${base} 目录。
   本压缩包是按地址路径 ${base} 生成的；换一个路径须重新生成（设置 BASE_PATH 和 SITE_URL 后运行 npm run pack）。
2. nginx：参照 nginx.conf，它含有安全响应头、预压缩文件和 404 页面的设置。
   IIS、Apache 等：把默认文档设为 index.html，404 页面设为 404.html，响应头照 nginx.conf 设置。
   每个页面自带内容安全策略，因此不能设置响应头的服务器也可以使用。
3. 用浏览器打开 http://服务器${base} 检查。直接双击 HTML 文件不能正常浏览，须经 Web 服务器。

-----------------------------------------------------------------

Technical guideline for zero-carbon factories: the website, ${version}

This is a finished static website: no database, no runtime, and no request to any other host.

1. Copy everything in the folder "site" into ${folder}.
   The archive was built for the path ${base}; another path needs another build (set BASE_PATH and SITE_URL, npm run pack).
2. nginx: see nginx.conf for the security headers, the compressed files and the error page.
   IIS, Apache and others: default document index.html, error page 404.html, headers as in nginx.conf.
   Every page also carries its content security policy, so a server that can't set headers will do.
3. Open http://your-server${base} in a browser. Opening the HTML files by double-click doesn't work.
`;
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

/**
 * Packs a built site for an intranet: the same site gives the same bytes.
 * @returns the zip; its one folder `zero-carbon-factory-site-<version>` holds README.txt, nginx.conf and `site/`
 * @throws a sentence when the folder holds no finished site
 */
export async function packSite({
  dir,
  base,
  version,
}: {
  dir: string;
  base: string;
  version: string;
}): Promise<Uint8Array> {
  if (!existsSync(join(dir, 'index.html')) || !existsSync(join(dir, 'nginx.conf'))) {
    throw new Error(
      `A finished site was expected in ${dir}; index.html or nginx.conf is missing. "npm run build" makes them.`,
    );
  }
  const top = `zero-carbon-factory-site-${version}`;
  const entries: Zippable = { [`${top}/README.txt`]: new TextEncoder().encode(instructions(version, base)) };
  for (const file of await listFiles(dir)) {
    const content = await readFile(join(dir, file));
    const place = file === 'nginx.conf' ? `${top}/${file}` : `${top}/site/${file}`;
    // What is compressed already is only stored.
    entries[place] = [content, { level: /\.(br|gz|png|jpg|webp|avif|pf_\w+|pagefind)$/.test(file) ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: DATE });
}

await runAsProgram(import.meta.url, async () => {
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const zip = await packSite({ dir: join(projectRoot, 'dist'), base: siteAddress().base, version });
  const file = `zero-carbon-factory-site-${version}.zip`;
  await writeFile(join(projectRoot, file), zip);
  console.log(`${file}: ${(zip.length / 1e6).toFixed(1)} MB`);
});
