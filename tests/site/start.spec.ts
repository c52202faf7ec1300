import { expect, test, version, type Host } from './host-page.ts';

/** What a page of somebody else asks for until a calculator can be used, besides zcf.css and the loader. */
const started: Readonly<Record<string, readonly string[]>> = {
  'zcf-emissions': ['zcf-emissions.js', 'zcf-engine.js', 'zcf-foundation.js'],
  'zcf-footprint': ['zcf-engine.js', 'zcf-footprint.js', 'zcf-foundation.js'],
  'zcf-offset': ['zcf-engine.js', 'zcf-foundation.js', 'zcf-offset.js'],
  'zcf-measures': ['measures-start-zh.json', 'zcf-engine.js', 'zcf-foundation.js', 'zcf-measures.js'],
  'zcf-readiness': ['requirements-start-zh.json', 'zcf-engine.js', 'zcf-foundation.js', 'zcf-readiness.js'],
};

/** The files of the version that were asked for, sorted. */
const filesOf = ({ requests, siteUrl }: Host) =>
  requests.map((address) => address.replace(`${siteUrl}widgets/${version}/`, '')).sort();

for (const [tag, files] of Object.entries(started)) {
  test(`${tag} can be used after ${files.length} requests`, async ({ page, host }) => {
    await host.open({
      body: `<link rel="stylesheet" href="${host.siteUrl}widgets/${version}/zcf.css"><script type="module" src="${host.siteUrl}widgets/${version}/zcf.js"></script><${tag}></${tag}>`,
    });
    // The self-assessment has answers to choose instead of a field to add with.
    const usable = tag === 'zcf-readiness' ? '[part=tools] button' : '#add';
    await expect(page.locator(tag).locator(usable).first()).toBeEnabled();
    expect(filesOf(host)).toEqual([...files, 'zcf.css', 'zcf.js'].sort());
    expect(host.complaints).toEqual([]);
  });
}
