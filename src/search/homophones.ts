import type { Fold } from './normalise.ts';
import { joinTexts, type Unit } from './units.ts';

/** Toneless syllable → the characters that are read so: `{ "ji": "迹记际…" }`. */
export type HomophoneTable = Record<string, string>;

/** Replaces Chinese characters by characters of the same sound where that turns unknown pairs into known ones. */
export type Respeak = (units: Unit[]) => Unit[];

const gainOfPair = 1;
// One exchanged character must pay for itself: it has to make known at least one pair more than it costs.
const costOfExchange = 0.65;
// Southern ears don't part zh/z, ch/c, sh/s and -ng/-n: such an exchange is allowed, after the exact sound.
const costOfAccent = 0.25;
const soften = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1');

interface Choice {
  character: string;
  cost: number;
}

interface Step extends Choice {
  total: number;
  from: Step | undefined;
}

/** Builds the correction for one set of records; `isKnown` knows their pairs, `alphabet` their characters. */
export function createRespeak(
  table: HomophoneTable,
  fold: Fold,
  isKnown: (pair: string) => boolean,
  alphabet: Set<string>,
): Respeak {
  const bySound = new Map<string, Set<string>>();
  const soundsOf = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(table)) {
    for (const character of fold(characters).text) {
      soundsOf.set(character, [...(soundsOf.get(character) ?? []), syllable]);
      if (!alphabet.has(character)) continue;
      const soft = soften(syllable);
      bySound.set(syllable, (bySound.get(syllable) ?? new Set()).add(character));
      if (soft !== syllable) bySound.set(soft, (bySound.get(soft) ?? new Set()).add(character));
    }
  }

  const choicesFor = (character: string): Choice[] => {
    const costs = new Map<string, number>();
    const offer = (sound: string, cost: number): void => {
      for (const other of bySound.get(sound) ?? [])
        costs.set(other, Math.min(cost, costs.get(other) ?? cost));
    };
    for (const sound of soundsOf.get(character) ?? []) {
      offer(sound, costOfExchange);
      offer(soften(sound), costOfExchange + costOfAccent);
      for (const hard of [sound.replace(/^([zcs])(?!h)/, '$1h'), sound.replace(/([aei]n)$/, '$1g')])
        offer(hard, costOfExchange + costOfAccent);
    }
    costs.set(character, 0);
    return [...costs].map(([other, cost]) => ({ character: other, cost }));
  };

  return (units) => {
    let steps: Step[] = [];
    units.forEach((unit, place) => {
      const before = units[place - 1];
      const choices = unit.han ? choicesFor(unit.text) : [{ character: unit.text, cost: 0 }];
      steps = choices.map((choice) => {
        let best: Step = { ...choice, total: -choice.cost, from: undefined };
        for (const from of steps) {
          const known =
            before &&
            unit.joined &&
            isKnown(joinTexts(from.character, choice.character, before.han || unit.han));
          const total = from.total + (known ? gainOfPair : 0) - choice.cost;
          if (!best.from || total > best.total) best = { ...choice, total, from };
        }
        return best;
      });
    });
    let step = steps.reduce<Step | undefined>(
      (best, other) => (!best || other.total > best.total ? other : best),
      undefined,
    );
    const respoken = [...units];
    for (let place = units.length - 1; step; place -= 1, step = step.from) {
      const unit = units[place];
      if (unit && step.character !== unit.text) respoken[place] = { ...unit, text: step.character };
    }
    return respoken;
  };
}
