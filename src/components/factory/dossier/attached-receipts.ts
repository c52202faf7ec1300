import type { DossierDetails, Subject } from '../../../calculators/index.ts';

/** The receipts of a report, and the names of those that couldn't be made. */
export type AttachedReceipts = Required<Pick<DossierDetails, 'receipts' | 'missingReceipts'>>;

/**
 * Makes the receipt of every result that a report stands on. One that fails is named and takes no other with it.
 * @param textOf the text of a result's receipt
 */
export async function attachedReceipts(
  subjects: readonly Subject[],
  textOf: (subject: Subject) => Promise<string>,
): Promise<AttachedReceipts> {
  const made = await Promise.all(
    subjects.map(async (subject) => {
      const name = `${subject.calculator}-${subject.of}`;
      return textOf(subject).then(
        (text) => ({ name, text }),
        (error: unknown) => {
          console.error(error);
          return { name };
        },
      );
    }),
  );
  return {
    receipts: made.flatMap((one) => ('text' in one ? [one] : [])),
    missingReceipts: made.flatMap((one) => ('text' in one ? [] : [one.name])),
  };
}
