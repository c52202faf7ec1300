import { shownCoverage } from '../../../src/calculators/index.ts';
import type { HandedField } from '../../foundation/contract/handed-result.ts';
import { shownValue, unknownValue } from '../../foundation/contract/shown-value.ts';
import { tonnes } from '../../foundation/desk.ts';
import { scopesOf, type Desk } from '../desk.ts';
import { handedNames, yesOrNo, type HandedName } from '../messages/handed.ts';
import { whole } from '../view/figure-text.ts';

/** The position as it stands beside the ledger: what remains, what is retired and matched, and whether that is all. */
export function handedFields(desk: Desk): readonly HandedField[] {
  const { t, claim, language, result } = desk;
  const counted = result?.residual.entries.length ? result.counted : undefined;
  const field = (name: HandedName, value: number | string, unit?: string): HandedField => ({
    name,
    label: handedNames[language][name],
    value,
    ...(unit !== undefined && typeof value === 'number' && { unit }),
  });
  const ofTonnes = (name: HandedName, of: 'residual' | 'matched' | 'shortage') =>
    field(name, counted ? shownValue(tonnes(desk, counted[of].value)) : unknownValue, 'tCO2e');
  const credits = (counted?.matches ?? [])
    .filter(({ lot }) => lot.line.kind !== 'certificate')
    .reduce((all, { matched }) => all + matched.value, 0);
  const coverage = counted?.coverage;
  const wrong = result?.findings.filter(({ severity }) => severity === 'error').length;
  // Nothing that could be matched is left where there is no share either.
  const isComplete = counted && !wrong && counted.shortage.value === 0;
  const complete = isComplete ? 'yes' : 'no';
  return [
    field('year', claim.year),
    { ...field('scopes', claim.scope3 ? '1 2 3' : '1 2'), word: scopesOf(desk) },
    { ...field('basis', claim.scope2), word: t.scope2Bases[claim.scope2] },
    ofTonnes('residual', 'residual'),
    ofTonnes('matched', 'matched'),
    ofTonnes('uncovered', 'shortage'),
    field('coverage', coverage ? shownCoverage(coverage) : unknownValue, '%'),
    field('credits', counted ? shownValue(whole(credits)) : unknownValue, 'tCO2e'),
    field(
      'certificates',
      counted ? shownValue(whole(counted.certificates.covered.value)) : unknownValue,
      'MWh',
    ),
    field('blocked', result?.lots.filter(({ standing }) => standing === 'blocked').length ?? unknownValue),
    field('wrong', wrong ?? unknownValue),
    counted
      ? { ...field('complete', complete), word: yesOrNo[language][complete] }
      : field('complete', unknownValue),
  ];
}
