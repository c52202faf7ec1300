import { gridAreas } from '../../../src/calculators/index.ts';
import type { ContractWords } from '../messages/contract.ts';

/** What an element knows of its own attributes. */
export interface KnownNames {
  /** Of panels and views that `hide` may name. */
  readonly hide: readonly string[];
  /** Of what `locked` may name. */
  readonly locked: readonly string[];
  /** Of the fields that `handover` may ask for. */
  readonly handover: readonly string[];
}

/** An attribute with what is wrong about it, as a sentence. */
export interface AttributeProblem {
  readonly attribute: string;
  readonly message: string;
}

/** The words of an attribute that is a list. */
export const wordsOf = (text: string | null): readonly string[] =>
  text?.split(/[\s,]+/).filter(Boolean) ?? [];

const choices: Readonly<Record<string, readonly string[]>> = {
  theme: ['light', 'dark', 'auto'],
  density: ['comfortable', 'compact'],
  storage: ['browser', 'none'],
};

/** Checks the attributes that a host wrote. What is wrong is told and not used; nothing stops for it. */
export function attributeProblems(
  element: Element,
  known: KnownNames,
  words: ContractWords,
): readonly AttributeProblem[] {
  const problems: AttributeProblem[] = [];
  const complain = (attribute: string, came: string, expected: string): void => {
    problems.push({ attribute, message: words.badAttribute(attribute, came, expected) });
  };
  for (const attribute of ['hide', 'locked', 'handover'] as const) {
    const names = known[attribute] ?? [];
    const unknown = wordsOf(element.getAttribute(attribute)).filter((name) => !names.includes(name));
    if (unknown.length) complain(attribute, unknown.join(' '), names.join(' '));
  }
  for (const [attribute, options] of Object.entries(choices)) {
    const came = element.getAttribute(attribute);
    if (came !== null && !options.includes(came)) complain(attribute, came, options.join(' | '));
  }
  for (const attribute of ['year', 'factor-year']) {
    const came = element.getAttribute(attribute);
    if (came !== null && !/^(199[1-9]|20\d\d)$/.test(came)) complain(attribute, came, '1991 – 2099');
  }
  const area = element.getAttribute('area');
  if (area !== null && !gridAreas.some(({ id }) => id === area)) complain('area', area, 'CN, CN-CQ …');
  const scopes = wordsOf(element.getAttribute('scopes'));
  if (scopes.some((scope) => !/^[123]$/.test(scope))) complain('scopes', scopes.join(' '), '1 2 3');
  return problems;
}
