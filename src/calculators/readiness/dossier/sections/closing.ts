import { evidenceIndex } from '../../evidence-index.ts';
import { problemText } from '../../report/item-texts.ts';
import { joined } from '../../report/item-words.ts';
import { sentence, type DossierBlock, type DossierCell, type MakeSection } from '../dossier-model.ts';

/** Every document once, with the requirements that it proves. */
export const evidenceSection: MakeSection = ({ say, assessed, language }) => {
  const documents = evidenceIndex(assessed.items);
  return {
    id: 'evidence',
    heading: say('evidenceIndex'),
    blocks: documents.length
      ? [
          {
            type: 'table',
            caption: say('evidenceIndex'),
            columns: [say('file'), say('day'), say('place'), say('proves'), say('note')],
            rows: documents.map(({ document, date = '', place = '', note = '', requirements }) => [
              document,
              date,
              place,
              joined(requirements, language),
              note,
            ]),
          },
        ]
      : [sentence(say('noEvidence'))],
  };
};

/** What is to be looked at of the whole; what concerns a requirement stands with it. */
export const openSection: MakeSection = ({ say, texts, assessed, collection }) => {
  const { findings, items, assessment } = assessed;
  const asked = new Set(items.map(({ requirement }) => requirement.id));
  const rows: readonly (readonly DossierCell[])[] = [
    ...findings.map((problem) => ['', problemText(problem, collection, texts)]),
    ...assessment.answers
      .filter(({ requirement }) => !asked.has(requirement))
      .map(({ requirement }) => [requirement, say('notInText')]),
  ];
  const count = items.filter(({ problems }) => problems.length).length;
  const blocks: readonly DossierBlock[] = [
    ...(rows.length
      ? [
          {
            type: 'table',
            caption: say('open'),
            columns: [say('requirement'), say('problem')],
            rows,
          } as const,
        ]
      : []),
    ...(count ? [sentence(say('findingsOfItems', { count }))] : []),
  ];
  return { id: 'open', heading: say('open'), blocks: blocks.length ? blocks : [sentence(say('noOpen'))] };
};

/** Who answers for it. */
export const signatureSection: MakeSection = ({ say, assessed }) => {
  const { assessor = '', management = '' } = assessed.assessment;
  return {
    id: 'signatures',
    heading: say('signatures'),
    blocks: [
      sentence(say('responsibility')),
      {
        type: 'facts',
        rows: [
          [say('assessorSigns'), say('signHere', { name: assessor }).trim()],
          [say('managementSigns'), say('signHere', { name: management }).trim()],
          [say('signedOn'), say('signHere', { name: '' }).trim()],
        ],
      },
    ],
  };
};
