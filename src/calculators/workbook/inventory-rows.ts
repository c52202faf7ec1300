import type { Inventory } from '../emissions/inventory.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { QuantifiedLine } from '../emissions/quantify-line.ts';
import type { Node } from '../engine/quantification.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { EmissionsTexts } from '../texts/index.ts';
import { numberCell } from './entered-cells.ts';
import { pathPart, plainCell, textCell, type InputCell, type InputRow } from './input-rows.ts';
import { lineRows } from './line-rows.ts';
import type { Words } from './words.ts';

/** Where an inventory stands in a factory file. */
export const inventoryPath = ({ year }: Pick<Inventory, 'year'>): string => `emissions/years/${year}`;

export const linePath = (inventory: Inventory, id: string): string =>
  `${inventoryPath(inventory)}/lines/${pathPart(id)}`;

/** Every value of a line that may be asked for. */
export function rootsOfLine({ result }: QuantifiedLine): readonly Node[] {
  if (!result) return [];
  const emissions = [result.location, result.market, result.official].flatMap((one) =>
    one ? [...one.gases, ...one.outside].map(({ co2e }) => co2e) : [],
  );
  return [result.activity, ...emissions, result.energy?.amount, result.covered].filter(
    (node) => node !== undefined,
  );
}

/** What the sheet of inputs shows of an inventory: its own numbers, then line by line. */
export function inventoryRows(
  { inventory, lines }: QuantifiedInventory,
  words: Words<EmissionsTexts>,
): readonly InputRow[] {
  const sites = new Map(inventory.sites.map(({ id, name }) => [name, id]));
  return [
    ...settingRows(inventory, words),
    ...lines.flatMap((entry, place) => {
      const { line, fields, scope, result, used } = entry;
      const factors = new Map<string, CitedFactor>(used.map((factor) => [factor.id, factor]));
      const siteName = inventory.sites.find(({ id }) => id === line.site)?.name ?? line.site;
      const site: InputCell = {
        ...plainCell(siteName),
        ...(sites.size && { entry: { kind: 'choice', options: sites } }),
      };
      return lineRows(
        {
          path: linePath(inventory, line.id),
          number: place + 1,
          line,
          fields,
          kind: words.texts.kinds[line.kind] ?? line.kind,
          ...(scope !== undefined && { scope }),
          beside: { site },
          roots: rootsOfLine(entry),
          factor: (id) => factors.get(id),
          ...(!result && { remark: words.say('notCounted') }),
        },
        words,
      );
    }),
  ];
}

function settingRows(inventory: Inventory, { say }: Words): readonly InputRow[] {
  const { boundary, indicators } = inventory;
  const row = (key: string, name: string, value: InputCell, unit = '', document?: InputCell): InputRow => ({
    path: inventoryPath(inventory),
    key,
    cells: {
      source: plainCell(say('settings')),
      field: plainCell(name),
      value,
      unit: plainCell(unit),
      ...(document && { document }),
    },
  });
  const money = say('tenThousandCny');
  return [
    ...(boundary.approach === 'equity-share'
      ? [
          row(
            'boundary/equityShare',
            say('equityShare'),
            numberCell(boundary.equityShare, { unit: '%' }),
            '%',
          ),
        ]
      : []),
    ...(indicators.products ?? []).map(({ name, unit, amount }, place) =>
      row(`indicators/products/${place}/amount`, say('product', { name }), numberCell(amount), unit),
    ),
    row('indicators/outputValue', say('outputValue'), numberCell(indicators.outputValue), money),
    row('indicators/addedValue', say('addedValue'), numberCell(indicators.addedValue), money),
    row(
      'indicators/equalValue/amount',
      say('equalValue'),
      numberCell(indicators.equalValue?.amount),
      'kgce/kWh',
      textCell(indicators.equalValue?.document),
    ),
  ];
}
