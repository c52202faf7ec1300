import type { CitedFactor, Node, Reference } from '../../calculators/index.ts';
import type { Language } from '../../guideline/language.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { filled } from '../filled.ts';
import type { WorkspaceWords } from './workspace-words.ts';

/** A value as the trace shows it. */
export interface Explained {
  readonly label: string;
  readonly value: string;
  /** How it came from the values before it, with their numbers, where that isn't too long to read. */
  readonly step?: string;
  /** Where a leaf comes from: the reader, a publication, a definition. */
  readonly origin?: string;
  readonly operands: readonly Node[];
}

export type Explainer = (node: Node) => Explained;

/** More than that nobody reads in a line; the values stand below it. */
const longest = 160;

/** What shows the nodes of a result in the reader's language, with the publications they cite. */
export async function explainer(language: Language, words: WorkspaceWords['trace']): Promise<Explainer> {
  const { load, textLoaders, dataStatuses, operandsOf } = await calculators();
  const [{ beforeTrivialSteps, isOne }, { stepText, valueText }, { references }, { terms }] =
    await Promise.all([
      load.explanation(),
      load.explanationText(),
      load.references(),
      textLoaders.shared[language](),
    ]);
  const publications: Readonly<Record<string, Pick<Reference, 'number' | 'title'> | undefined>> = references;
  const cited = ({ reference, locator }: { reference: string; locator: string }): string => {
    const publication = publications[reference];
    return `${publication?.number ?? publication?.title[language] ?? reference} ${locator}`;
  };
  const origin = ({ basis }: Node): string | undefined => {
    switch (basis.kind) {
      case 'entered': {
        const status = basis.status === 'unknown' ? '' : ` · ${dataStatuses[basis.status].name[language]}`;
        return `${words.entered}${status}${basis.document ? ` · ${basis.document}` : ''}`;
      }
      case 'own':
        return `${words.own} · ${basis.document}`;
      case 'assumed':
        return `${words.assumed} · ${basis.assumption.note[language]}`;
      case 'cited': {
        const factor = basis.factor as CitedFactor;
        return `${factor.name[language]} · ${cited(factor.citation)}`;
      }
      case 'overridden':
        return `${filled(words.overridden, { value: valueText(basis.instead, language) })} · ${basis.reason}`;
      case 'definition':
      case 'function':
        return basis.citation ? cited(basis.citation) : words.definition;
      default:
        return undefined;
    }
  };
  return (node) => {
    let plain = beforeTrivialSteps(node);
    // The sum of one value says nothing that the value doesn't.
    while (plain.basis.kind === 'sum' && plain.basis.of.length === 1 && plain.basis.of[0])
      plain = beforeTrivialSteps(plain.basis.of[0]);
    const operands = operandsOf(plain).filter((one) => !isOne(one));
    const step = stepText(plain, language);
    const from = origin(plain);
    return {
      label: typeof node.label === 'string' ? terms[node.label] : node.label[language],
      value: valueText(node, language),
      operands,
      ...(step && operands.length && step.length <= longest && { step }),
      ...(step && step.length > longest && { step: filled(words.operands, { count: operands.length }) }),
      ...(from && { origin: from }),
    };
  };
}
