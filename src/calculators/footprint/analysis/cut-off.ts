import { sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { asWritten } from '../../engine/terms.ts';
import type { Typed } from '../../lines/entered.ts';
import { readNumber } from '../../lines/typed-number.ts';
import type { Problem } from '../problems.ts';
import { refusedFlows, type CutOff, type Omission, type OmittedFlow } from '../study.ts';

/** What a study left out, held against its own criteria. */
export interface CutOffCheck {
  /** The criteria: the most that one flow and all together may be. Absent where they can't be read. */
  readonly perFlow?: Quantification<'%'>;
  readonly total?: Quantification<'%'>;
  readonly omissions: readonly CheckedOmission[];
  /** What all omissions with a share are together. */
  readonly sum: Quantification<'%'>;
  readonly problems: readonly Problem[];
}

export interface CheckedOmission {
  readonly omission: Omission;
  /** Of the footprint, as the reader estimates it; absent where it isn't known. */
  readonly share?: Quantification<'%'>;
  /** A flow that is known to matter may not be left out, however small it is estimated. */
  readonly refused: boolean;
}

/**
 * Checks omissions by the criteria of the study. ISO 14067 wants criteria stated and omissions told, and gives no
 * number: 1 % per flow and 5 % in total are a convention that the reader may change.
 */
export function checkCutOff({ perFlow, total, omissions }: CutOff): CutOffCheck {
  const problems: Problem[] = [];
  const complain = (problem: Problem) => problems.push(problem);
  const ofOne = percent(perFlow, 'perFlow', 'cutOff/perFlow', complain);
  const ofAll = percent(total, 'total', 'cutOff/total', complain);
  const checked = omissions.map((omission) => checkOne(omission, ofOne, complain));
  const together = sum(
    checked.flatMap(({ share }) => share ?? []),
    '%',
    'total',
  );
  if (ofAll && exceeds(together, ofAll)) {
    const facts = { came: together.value, maximum: ofAll.value };
    complain({ severity: 'ask', code: 'omissionsLarge', field: 'cutOff/total', facts });
  }
  return {
    ...(ofOne && { perFlow: ofOne }),
    ...(ofAll && { total: ofAll }),
    omissions: checked,
    sum: together,
    problems,
  };
}

function checkOne(
  omission: Omission,
  limit: Quantification<'%'> | undefined,
  complain: (problem: Problem) => void,
): CheckedOmission {
  const { id, name, flow, reason } = omission;
  const field = (key: 'share' | 'flow' | 'reason') => `${id}/${key}`;
  const share = percent(omission.share, name, field('share'), complain);
  const refused = isRefused(flow);
  if (refused)
    complain({
      severity: 'error',
      code: 'omissionRefused',
      field: field('flow'),
      facts: { name, flow },
    });
  if (!reason.trim()) complain({ severity: 'error', code: 'missing', field: field('reason'), facts: {} });
  if (share && limit && exceeds(share, limit)) {
    const facts = { name, came: share.value, maximum: limit.value };
    complain({ severity: 'ask', code: 'omissionLarge', field: field('share'), facts });
  }
  return { omission, ...(share && { share }), refused };
}

/** Whether it is known to matter, however small it is estimated. */
export const isRefused = (flow: OmittedFlow): boolean => refusedFlows.some((one) => one === flow);

/** A percentage of at most 100. */
function percent(
  typed: Typed,
  name: string,
  field: string,
  complain: (problem: Problem) => void,
): Quantification<'%'> | undefined {
  const value = readNumber(typed, field, complain, { unit: '%' });
  if (value === undefined) return undefined;
  if (value > 100) {
    const facts = { came: value, maximum: 100, unit: '%' };
    complain({ severity: 'error', code: 'outOfRange', field, facts });
    return undefined;
  }
  return { label: asWritten(name), value, unit: '%', basis: { kind: 'entered', status: 'unknown' } };
}

/** Ten shares of 0.1 % are no more than 1 %. */
const exceeds = (share: Quantification, limit: Quantification): boolean =>
  share.value > limit.value * (1 + 1e-9);
