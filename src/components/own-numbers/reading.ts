import {
  dataStatuses,
  formatNumber,
  formatTonnes,
  load,
  textLoaders,
  unitSymbol,
  type Citation,
  type Factor,
  type InputValue,
  type Label,
  type Node,
} from '../../calculators/index.ts';
import type { Language } from '../../guideline/language';
import type { OwnNumbersMessages } from '../../messages/own-numbers.zh';
import { pathTo } from '../../site/address';
import { ownWords } from './page-language';

/** A link of an explanation, or plain text where there is nothing to follow. */
export interface Named {
  readonly text: string;
  readonly href?: string;
}

/** How numbers and what is behind them are written on a page, in its language. */
export interface Reading {
  readonly language: Language;
  readonly t: OwnNumbersMessages;
  /** A page of the site by its path below the root of a language. */
  readonly page: (path: string, anchor?: string) => string;
  /** Rounded once, as results are shown. */
  readonly shown: (node: Node, value?: number) => string;
  readonly input: (value: InputValue) => string;
  readonly nameOf: (node: Node) => string;
  readonly stepsOf: (roots: readonly Node[]) => readonly Node[];
  /** How a value came from the ones before it; with the value behind it. */
  readonly step: (node: Node) => { readonly formula: string | undefined; readonly value: string };
  /** The formula in words; undefined where nothing is multiplied. */
  readonly inWords: (node: Node) => string | undefined;
  readonly factor: (factor: Factor) => Named;
  readonly factorValue: (factor: Factor) => string;
  readonly document: (citation: Citation | { reference: string; locator: string }) => Named;
  /** Where a leaf of an explanation comes from, in words; what is cited has links of its own. */
  readonly origin: (node: Node) => string | undefined;
}

/** Loads what explanations are written with: the words of the calculators, the references, the formulas. */
export async function loadReading(language: Language): Promise<Reading> {
  const [t, { stepsOf, stepText, valueText, formulaInWords }, { terms }, { references }] = await Promise.all([
    ownWords(language),
    load.explanationText(),
    textLoaders.shared[language](),
    load.references(),
  ]);
  const page = (path: string, anchor = '') => pathTo({ language, page: path, view: 'single' }, anchor);
  const label = (of: Label) => (typeof of === 'string' ? terms[of] : of[language]);
  const unit = (node: Node) => unitSymbol(node.unit, language);
  return {
    language,
    t,
    page,
    shown: (node, value = node.value) => {
      if (node.unit === 'tCO2e') return `${formatTonnes(value)} ${unit(node)}`;
      if (node.unit === '1') return `${formatNumber(value * 100, { decimals: 1 })} %`;
      if (node.unit === '%') return `${formatNumber(value, { decimals: 1 })} %`;
      return `${formatNumber(value, { decimals: 3 })} ${unit(node)}`;
    },
    input: (value) =>
      'words' in value
        ? value.words[language]
        : `${formatNumber(value.amount, { upTo: 7 })} ${unitSymbol(value.unit, language)}`,
    nameOf: (node) => label(node.label),
    stepsOf,
    step: (node) => ({ formula: stepText(node, language), value: valueText(node, language) }),
    inWords: (node) => formulaInWords(node, label),
    factorValue: ({ value, unit, per }) =>
      [
        formatNumber(value),
        `${unitSymbol(unit, language)}${per === '1' ? '' : `/${unitSymbol(per, language)}`}`,
      ]
        .join(' ')
        .trim(),
    factor: ({ id, name }) => ({ text: name[language], href: page('factors/', id) }),
    document: ({ reference, locator }) => {
      const known = Object.hasOwn(references, reference)
        ? references[reference as keyof typeof references]
        : undefined;
      const text = known ? (known.number ?? known.title[language]) : reference;
      return {
        text: `${text}${locator && ` ${locator}`}`,
        ...(known && { href: page('factors/references/', reference) }),
      };
    },
    origin: ({ basis }) => {
      switch (basis.kind) {
        case 'entered': {
          const status = basis.status === 'unknown' ? '' : dataStatuses[basis.status].name[language];
          return [t.entered, status, basis.document ?? ''].filter(Boolean).join(' · ');
        }
        case 'own':
          return t.own(basis.document);
        case 'assumed':
          return `${t.assumed} · ${basis.assumption.note[language]}`;
        case 'overridden':
          return [t.overridden(basis.reason), basis.document ?? ''].filter(Boolean).join(' · ');
        case 'definition':
          return basis.citation ? undefined : t.definition;
        case 'assigned':
          return t.assigned;
        default:
          return undefined;
      }
    },
  };
}
