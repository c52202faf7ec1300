import { entityRows } from '../../../lines/report/shared-model.ts';
import { standingReason } from '../../report/item-texts.ts';
import { said, sentence, type DossierCell, type DossierContext, type MakeSection } from '../dossier-model.ts';

/** What the dossier is, and what it isn't. */
export const natureSection: MakeSection = ({ say, texts }) => ({
  id: 'nature',
  heading: say('nature'),
  blocks: [sentence(say('selfAssessed')), sentence(texts.method.nature)],
});

/** Whose assessment, of when, by whom, and of which versions. */
export const factorySection: MakeSection = (context) => {
  const { say, entity, assessed, details } = context;
  const { date, assessor, management, note } = assessed.assessment;
  const row = (label: string, value: string | undefined) => [label, said(value, context)] as const;
  return {
    id: 'factory',
    heading: say('factory'),
    blocks: [
      {
        type: 'facts',
        rows: [
          ...entityRows(entity).map(
            ([{ key }, value]) => [say(key), typeof value === 'string' ? value : say('notSaid')] as const,
          ),
          row(say('date'), date),
          row(say('assessor'), assessor),
          row(say('management'), management),
          row(say('preparedOn'), details?.preparedOn),
          row(say('textVersion'), textVersion(context)),
          row(say('calculatorVersion'), details?.versions?.calculator),
          row(say('factorsVersion'), details?.versions?.factors),
          ...(note?.trim() ? [row(say('note'), note)] : []),
        ],
      },
    ],
  };
};

function textVersion({ assessed, collection, say }: DossierContext): string {
  const { textVersion: version } = assessed.assessment;
  const present = collection.textVersion;
  return version === present
    ? say('textVersionIs', { version })
    : say('textVersionWas', { version, present });
}

/** The boundary, as the inventory has it. */
export const boundarySection: MakeSection = (context) => {
  const { say, boundary: of } = context;
  const section = { id: 'boundary', heading: say('boundary') };
  if (!of) return { ...section, blocks: [sentence(say('noBoundary'))] };
  const { approach, equityShare, description } = of.boundary;
  return {
    ...section,
    blocks: [
      sentence(say('boundaryOf', { year: of.year })),
      {
        type: 'facts',
        rows: [
          [say('approach'), say(approach)],
          ...(approach === 'equity-share' && equityShare !== undefined
            ? [[say('equityShare'), `${equityShare} %`] as const]
            : []),
          [say('description'), said(description, context)],
          [say('sites'), said(of.sites.map(({ name }) => name).join('\n'), context)],
        ],
      },
    ],
  };
};

/** Every condition of the guideline, how it stands and why. */
export const conditionsSection: MakeSection = (context) => {
  const { say, texts, assessed, collection } = context;
  const origins = { reader: say('byReader'), file: say('byFile'), nobody: say('byNobody') };
  return {
    id: 'conditions',
    heading: say('conditions'),
    blocks: [
      sentence(say('conditionsRule')),
      {
        type: 'table',
        caption: say('conditions'),
        columns: [say('condition'), say('applies'), say('origin'), say('reason')],
        rows: [...assessed.conditions.values()].map((standing): readonly DossierCell[] => [
          collection.conditions[standing.condition] ?? standing.condition,
          texts.standings[standing.applies],
          origins[standing.by],
          standingReason(standing, texts),
        ]),
      },
    ],
  };
};
