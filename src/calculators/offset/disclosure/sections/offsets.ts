import { formatNumber, formatTonnes } from '../../../engine/number-format.ts';
import { amountOf, tonnes } from '../../../engine/report-model.ts';
import { said } from '../../../lines/report/shared-model.ts';
import type { Language } from '../../../engine/language.ts';
import type { Lot } from '../../claim.ts';
import { shownCoverage } from '../../coverage.ts';
import { instrumentName } from '../../ledger/instrument-names.ts';
import { optionWord } from '../../ledger/option-words.ts';
import type { LotMatch } from '../../position/lot-match.ts';
import {
  sentence,
  type DisclosureBlock,
  type DisclosureCell,
  type DisclosureContext,
  type MakeSection,
} from '../disclosure-model.ts';
import type { DisclosureKey } from '../disclosure-texts.ts';

/** The offsets with their sources and quantities (6.7.4): lots that are cancelled and count, and no others. */
export const offsetsSection: MakeSection = (context) => {
  const { counted } = context.result;
  const { certificates, credits } = counted;
  const blocks: DisclosureBlock[] = [...coverageBlocks(context)];
  if (credits.matches.length || certificates.matches.length) blocks.push(sentence('cancelledOnly'));
  else blocks.push(sentence('noOffsets'));
  if (credits.matches.length) {
    blocks.push(
      lotsTable('creditLots', ['methodology', 'vintage'], credits.matches, context),
      scopesTable(context),
    );
  }
  if (certificates.matches.length) {
    blocks.push(lotsTable('certificateLots', ['form', 'generated'], certificates.matches, context));
  }
  return { id: 'offsets', heading: 'offsets', blocks };
};

/** How far what remains is matched. */
function coverageBlocks({ result, mode }: DisclosureContext): readonly DisclosureBlock[] {
  const { claim, counted } = result;
  const { residual, matched, shortage, coverage } = counted;
  const scopes = claim.scope3 ? '1+2+3' : '1+2';
  if (!coverage) return [sentence('nothingRemains', { scopes })];
  const percent = formatNumber(shownCoverage(coverage), { decimals: 1, mode });
  return [
    sentence('coverage', { scopes, percent: percent.replace(/\.0$/, '') }),
    sentence('amounts', {
      residual: formatTonnes(residual.value, { mode }),
      matched: formatTonnes(matched.value, { mode }),
      shortage: formatTonnes(shortage.value, { mode }),
    }),
  ];
}

type OwnColumn = 'methodology' | 'vintage' | 'form' | 'generated';

function lotsTable(
  caption: DisclosureKey,
  own: readonly OwnColumn[],
  matches: readonly LotMatch[],
  context: DisclosureContext,
): DisclosureBlock {
  return {
    type: 'table',
    caption,
    columns: [
      'lot', 'kind', 'registry', 'project', ...own, 'serials', 'matched', 'retiredOn', 'beneficiary', 'document',
    ],
    rows: matches.map((match) => lotRow(match, own, context)),
  };
} // prettier-ignore

function lotRow(
  { lot, matched }: LotMatch,
  own: readonly OwnColumn[],
  context: DisclosureContext,
): readonly DisclosureCell[] {
  const { line } = lot;
  const { language } = context;
  const cells: Readonly<Record<OwnColumn, DisclosureCell>> = {
    methodology: fieldOf(line, 'methodology'),
    vintage: fieldOf(line, 'vintage'),
    generated: fieldOf(line, 'generated'),
    form: optionWord('instrument', String(line.fields['instrument'] ?? 'certificate'))[language],
  };
  return [
    line.name,
    instrumentName(line.kind)[language],
    registryOf(line, language),
    fieldOf(line, 'project'),
    ...own.map((key) => cells[key]),
    fieldOf(line, 'serials'),
    amountOf(matched.value, matched.unit, context),
    lot.retiredOn ?? { key: 'notSaid' },
    fieldOf(line, 'beneficiary'),
    said(line.evidence?.document),
  ];
}

function fieldOf({ fields }: Lot, key: string): DisclosureCell {
  const value = fields[key];
  return said(typeof value === 'object' ? '' : String(value ?? ''));
}

/** Some instruments have one registry only, and a lot of them need not name it. */
function registryOf(line: Lot, language: Language): DisclosureCell {
  const { registry, market } = line.fields;
  switch (line.kind) {
    case 'certificate':
      return optionWord('registry', String(registry ?? 'nea'))[language];
    case 'allowance':
      return optionWord('market', String(market ?? 'national'))[language];
    case 'ccer':
      return registry ? fieldOf(line, 'registry') : { key: 'ccerRegistry' };
    case 'tanhuitong':
      return registry ? fieldOf(line, 'registry') : { key: 'tanhuitongRegistry' };
    default:
      return fieldOf(line, 'registry');
  }
}

/** What the credits stand for, scope by scope. */
function scopesTable(context: DisclosureContext): DisclosureBlock {
  const { pools, credits } = context.result.counted;
  return {
    type: 'table',
    caption: 'matchedByScope',
    columns: ['scope', 'net', 'matched'],
    rows: pools.map((pool): readonly DisclosureCell[] => [
      { key: 'scopeIs', facts: { scope: pool.scope } },
      tonnes(pool.net.value, context),
      tonnes(credits.matched.get(pool)?.value ?? 0, context),
    ]),
  };
}
