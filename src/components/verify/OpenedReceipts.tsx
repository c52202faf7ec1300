import { useState } from 'preact/hooks';
import { filled } from '../filled.ts';
import type { Holder, OpenedReceipt } from './opened-file.ts';
import { problemText } from './problem-text.ts';
import type { ReceiptTools, Terms } from './receipt-tools.ts';
import { VerifiedReceipt } from './VerifiedReceipt.tsx';
import type { VerifierProps } from './Verifier.tsx';

export interface OpenedReceiptsProps extends VerifierProps {
  tools: ReceiptTools;
  terms: Terms;
  file: string;
  receipts: readonly OpenedReceipt[];
  /** Where the file shows figures beside its receipts. */
  within: Holder | undefined;
}

/** The receipts of a file: the only one, or one to choose of several. */
export function OpenedReceipts(props: OpenedReceiptsProps) {
  const { words, language, receipts, file } = props;
  const first = Math.max(
    0,
    receipts.findIndex(({ ok }) => ok),
  );
  const [chosen, setChosen] = useState(first);
  const opened = receipts[chosen];
  return (
    <>
      {receipts.length > 1 && (
        <fieldset class="receipts no-print">
          <legend>{filled(words.several, { name: file, count: receipts.length })}</legend>
          {receipts.map((one, place) => (
            <label key={place}>
              <input
                type="radio"
                name="receipt"
                autocomplete="off"
                checked={place === chosen}
                onChange={() => setChosen(place)}
              />
              <span>
                {one.ok
                  ? `${words.calculators[one.receipt.subject.calculator]} · ${one.receipt.name}`
                  : one.name}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {opened?.ok && <VerifiedReceipt key={chosen} {...props} {...opened} />}
      {opened && !opened.ok && <p role="alert">{problemText(words, language, opened.problem)}</p>}
    </>
  );
}
