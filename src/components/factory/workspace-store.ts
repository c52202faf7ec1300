import { atom } from 'nanostores';
import type { FactoryFile, PathStepId } from '../../calculators/index.ts';
import type { Place } from '../../../widgets/foundation/desk-element.ts';
import type { Language } from '../../guideline/language.ts';
import { calculate, readText, type Calculated } from './calculation.ts';
import type { OpenFactory } from './library/library-state.ts';
import { $openFactory } from './library/workspace.ts';

/** The factory on the page: its file, and what was computed of it so far. */
export interface FactoryOnPage {
  readonly id: string;
  readonly text: string;
  /** Absent while it is being read, or where it can't be. */
  readonly file?: FactoryFile;
  /** Why it can't be read. */
  readonly sentence?: string;
  /** Of this file or, while this one is being computed, of the one before. */
  readonly calculated?: Calculated;
  readonly state: 'reading' | 'computing' | 'ready' | 'failed' | 'unreadable';
}

export const $factory = atom<FactoryOnPage | undefined>();

/** The step whose calculator is open in the page, and where in it a remark leads. */
export interface Work {
  readonly step: PathStepId;
  readonly at?: Place;
}

export const $work = atom<Work | undefined>();

/** What the reader is told once, with a way back where there is one. */
export interface Told {
  readonly text: string;
  readonly problem?: boolean;
  readonly undo?: () => void;
}

export const $told = atom<readonly Told[]>([]);

export const tell = (...told: readonly Told[]): void => $told.set(told);

/** Follows the open factory: reads and computes it anew whenever it changes, the newest only. */
export function followOpenFactory(language: Language): void {
  $openFactory.subscribe((open) => {
    if (!open) {
      $factory.set(undefined);
      $work.set(undefined);
      return;
    }
    const before = $factory.get();
    if (before?.id !== open.id) $work.set(undefined);
    if (before?.id === open.id && before.text === open.text) return;
    const kept = before?.id === open.id ? before : undefined;
    $factory.set({
      id: open.id,
      text: open.text,
      state: 'reading',
      ...(kept?.file && { file: kept.file }),
      ...(kept?.calculated && { calculated: kept.calculated }),
    });
    void show(open, language);
  });
}

/** Computes once more what failed before. */
export function tryAgain(language: Language): void {
  const open = $openFactory.get();
  if (open) void show(open, language);
}

async function show(open: OpenFactory, language: Language): Promise<void> {
  const put = (part: Partial<FactoryOnPage>): boolean => {
    const present = $factory.get();
    // Meanwhile it may have changed again, or another may be open.
    if (present?.id !== open.id || present.text !== open.text) return false;
    $factory.set({ ...present, ...part });
    return true;
  };
  try {
    const read = await readText(open.text, language);
    if ('sentence' in read) return void put({ state: 'unreadable', sentence: read.sentence });
    if (!put({ state: 'computing', file: read.file })) return;
    put({ state: 'ready', calculated: await calculate(read.file, language) });
  } catch (error) {
    console.error(error);
    put({ state: 'failed' });
  }
}
