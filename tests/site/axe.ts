import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.0 to 2.2 at A and AA and against its best practices: the rule, where, and why. The
 * dark scheme changes nothing but colours, so only the rules about colour are asked again in it. `within`: a selector of
 * the only part to look at.
 */
export async function barriers(page: Page, within?: string): Promise<string[]> {
  const axe = () => {
    // Of what passes only one place is listed: to list them all takes half of the time of a long page.
    const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    return within === undefined ? builder : builder.include(within);
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe().withTags(standards).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules(rulesOfColour).analyze();
  return [light, dark].flatMap(({ violations }, index) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const why = failureSummary?.split('\n')[1]?.trim();
        return `${index ? 'dark' : 'light'}: ${id} at ${target.join(' ')}: ${why}`;
      }),
    ),
  );
}
