import type { GateResult } from '../../readiness/gates.ts';
import { answers, words } from './names-zh.ts';

/** What of an assessment is named in Chinese from its start. */
export const zh = {
  answers,
  words,
  /** How all of them stand together. */
  gatesTogether: {
    passed: '基本要求已满足（自评）',
    failed: '未满足基本要求',
    open: '基本要求尚待核实',
  } satisfies Record<GateResult['status'], string>,
};

export type StartTexts = typeof zh;
