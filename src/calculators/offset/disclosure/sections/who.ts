import { entityRows, preparationRows, said } from '../../../lines/report/shared-model.ts';
import { periodOf } from '../../new-claim.ts';
import { fact, sentence, type MakeSection } from '../disclosure-model.ts';

/** Who discloses, and of when. */
export const whoSection: MakeSection = ({ result, entity, details }) => {
  const { claim } = result;
  return {
    id: 'entity',
    heading: 'entity',
    blocks: [
      {
        type: 'facts',
        rows: [
          ...entityRows(entity),
          fact('year', String(claim.year)),
          fact('period', { key: 'periodOf', facts: periodOf(claim) }),
          ...preparationRows(details),
        ],
      },
      sentence('selfComputed'),
    ],
  };
};

/** Words for more than a coverage: they are the enterprise's, and this accounting doesn't bear them out. */
const BEYOND = /碳中和|净零|零排放|气候中和|(carbon|climate)[\s-]*neutral|net[\s-]*zero|zero[\s-]*emission/i;

/** What the enterprise says itself, and where it is to be found. */
export const statementSection: MakeSection = ({ result: { claim }, entity }) => {
  const { address, contact = entity.contact, statement } = claim.disclosure ?? {};
  return {
    id: 'statement',
    heading: 'statementAndContact',
    blocks: [
      {
        type: 'facts',
        rows: [
          fact('statement', said(statement)),
          fact('publishedAt', said(address)),
          fact('contact', said(contact)),
          fact('address', said(entity.address)),
        ],
      },
      ...(BEYOND.test(statement ?? '') ? [sentence('statementBeyond')] : []),
    ],
  };
};
