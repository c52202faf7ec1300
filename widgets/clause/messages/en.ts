import type { Messages } from './zh.ts';

/** The words of a quoted clause in English. */
export const en: Messages = {
  clause: {
    notOfficial: 'English translation; the Chinese text prevails. Not an official publication.',
    onTheSite: (number) => `See ${number} on the guideline’s site`,
    applicability: 'Applies to: ',
    onlySubclauses: 'This clause has no text of its own; see the clauses below it.',
    unknown: (came) =>
      came
        ? `The guideline has no number “${came}”. Expected is the number of a clause (such as 6.7.3), a term (such as 3.7) or a measure (such as A.32).`
        : 'No number came. Expected is the number of a clause (such as 6.7.3), a term (such as 3.7) or a measure (such as A.32).',
    cited: (title) => `${title}, `,
    open: (number) => `Text of ${number}`,
    failed: 'The text could not be loaded. Please try again later, or open the link below.',
  },
};
