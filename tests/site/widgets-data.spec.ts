import { annexMeasures, collection } from '../calculators/readiness/collection.ts';
import { expect, test, version } from './host-page.ts';

/** The fixed files beside the widgets, which any page may fetch. */
const moving = version.split('.')[0];

for (const language of ['zh', 'en'] as const) {
  const files = { requirements: collection(language), measures: annexMeasures(language) };
  for (const [name, content] of Object.entries(files)) {
    test(`${name}-${language}.json lies beside the widgets, at the version's path and the moving one`, async ({
      request,
      siteUrl,
    }) => {
      for (const folder of [version, moving]) {
        const response = await request.get(`${siteUrl}widgets/${folder}/${name}-${language}.json`);
        expect(response.headers()['access-control-allow-origin']).toBe('*');
        expect(await response.json()).toEqual(content);
      }
      const integrity = await request.get(`${siteUrl}widgets/${version}/integrity.json`);
      expect(await integrity.json()).toHaveProperty([`${name}-${language}.json`]);
    });
  }
}
