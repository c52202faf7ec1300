import type { CitedFactor } from '../../../factors/define-factor.ts';
import { factorsTable } from '../../../lines/report/evidence.ts';
import { versionRows } from '../../../lines/report/shared-model.ts';
import { instrumentIds } from '../../kind-ids.ts';
import { instrumentName } from '../../ledger/instrument-names.ts';
import type { QuantifiedClaim } from '../../quantify-claim.ts';
import { fact, sentence, type DisclosureContext, type MakeSection } from '../disclosure-model.ts';
import type { DisclosureSentence } from '../disclosure-texts.ts';

type Row = readonly [DisclosureSentence, string | DisclosureSentence];

/** By which rules lots were matched, with which factors and versions. */
export const rulesSection: MakeSection = (context) => {
  const { claim, counted } = context.result;
  const used = factorsOf(context.result);
  const { rules, scope2 } = claim;
  const unproven = !counted.credits.proven;
  return {
    id: 'rules',
    heading: 'rules',
    blocks: [
      sentence('guideline'),
      {
        type: 'facts',
        rows: [
          fact('policy', { key: rules.policy }),
          fact('certificatesBy', { key: rules.certificates === 'year' ? 'byYear' : 'byMonth' }),
          fact('scope2Basis', { key: scope2 }),
          ...limitRows(context),
          fact('allowances', { key: rules.allowances ? 'allowancesOn' : 'allowancesOff' }),
          ...(rules.vintageYears === undefined || rules.vintageYears === ''
            ? []
            : [fact('vintageYears', { key: 'yearsOld', facts: { years: rules.vintageYears } })]),
          fact('rounding', { key: rules.rounding }),
          ...versionRows(context.details),
        ],
      },
      ...(unproven ? [sentence('notProven')] : []),
      ...(used.length ? [factorsTable(used, context)] : []),
    ],
  };
};

/** The factors of electricity, which are a choice: those of what is stated, or of the inventory. */
function factorsOf({ claim, inventory, used }: QuantifiedClaim): readonly CitedFactor[] {
  if (claim.residual === 'stated') return used;
  const ofGrid = (inventory?.lines ?? []).filter(({ line }) => line.kind === 'grid-electricity');
  const factors = ofGrid.flatMap((line) => line.used).filter(({ per }) => per === 'kWh');
  return [...new Map(factors.map((factor) => [factor.id, factor])).values()];
}

/** Shares and limits that the enterprise set, in percent of what remains, and the scopes that an instrument is for. */
function limitRows({ result, language }: DisclosureContext): readonly Row[] {
  const { share, limits, eligible } = result.claim.rules;
  const rows: Row[] = [];
  if (share) {
    rows.push([{ key: share.of === 'local' ? 'shareOfLocal' : 'shareOfRemoval' }, `${share.percent} %`]);
  }
  for (const id of instrumentIds) {
    const facts = { instrument: instrumentName(id)[language] };
    const limit = limits[id];
    const scopes = eligible[id];
    if (limit !== undefined && limit !== '') rows.push([{ key: 'limitOf', facts }, `${limit} %`]);
    if (scopes) {
      rows.push([
        { key: 'eligibleOf', facts },
        { key: 'scopeIs', facts: { scope: scopes.join('+') } },
      ]);
    }
  }
  return rows;
}
