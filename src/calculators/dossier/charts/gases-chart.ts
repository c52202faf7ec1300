import { countsScope3 } from '../../emissions/scope3.ts';
import { gasFamilies, type Emissions, type GasFamily } from '../../engine/gases.ts';
import { formatTonnes } from '../../engine/number-format.ts';
import type { DossierContext } from '../dossier-context.ts';
import type { ChartBlock } from '../dossier-model.ts';
import { barChart, type Bar } from './bars.ts';
import type { Fill } from './drawing.ts';

/** No gas has the fill of a scope. */
const gasFills: Readonly<Record<GasFamily, Fill>> = {
  CO2: 'plain',
  'CH4-fossil': 'grid',
  'CH4-biogenic': 'level',
  N2O: 'upright',
  HFCs: 'cross',
  PFCs: 'rising',
  SF6: 'rings',
  NF3: 'dashes',
  aggregate: 'pale',
};

/** The scopes as bars, each made of its gases. */
export function gasesChart({ found, language, words, say }: DossierContext): readonly ChartBlock[] {
  if (!found.inventory) return [];
  const { scope1, scope2, scope3 } = found.inventory.totals.ghgProtocol;
  const scopes: readonly (readonly [string, Emissions])[] = [
    [say('scope1'), scope1],
    [say('scope2Location'), scope2.location],
    ...(countsScope3(found.inventory) ? [[say('scope3'), scope3] as const] : []),
  ];
  const of = ({ gases }: Emissions, family: string): number =>
    gases.find((gas) => gas.family === family)?.co2e.value ?? 0;
  const present = gasFamilies.filter((family) => scopes.some(([, emissions]) => of(emissions, family) !== 0));
  if (!present.length) return [];
  const bars = scopes.map(([name, emissions]): Bar => ({
    name,
    value: formatTonnes(emissions.total.value),
    segments: present.map((family) => ({ value: of(emissions, family), fill: gasFills[family] })),
  }));
  const caption = say('gasesChart');
  return [
    {
      type: 'chart',
      caption,
      svg: barChart({
        id: `${language}-gases`,
        title: caption,
        description: bars.map(({ name, value }) => `${name}: ${value}`).join('; '),
        bars,
        legend: present.map((family) => ({ fill: gasFills[family], name: words.emissions.gases[family] })),
      }),
    },
  ];
}
