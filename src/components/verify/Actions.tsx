import { useState } from 'preact/hooks';
import { handOver } from '../../../widgets/foundation/hand-over.ts';
import { filled } from '../filled.ts';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

/** Taking the inputs along as a factory file, and printing what was found. */
export function Actions({ receipt, words }: VerifiedProps) {
  const t = words.actions;
  const [said, say] = useState('');
  const give = async () => {
    const { calculator, of } = receipt.subject;
    const name = `${calculator}-${of}-inputs.json`.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(-80);
    const text = `${JSON.stringify(receipt.inputs, undefined, 2)}\n`;
    const given = await handOver({ name, type: 'application/json', text });
    say(given === 'shown' ? t.blocked : filled(t.given, { name }));
  };
  return (
    <p class="actions no-print">
      <button type="button" onClick={() => void give()}>
        {t.inputs}
      </button>
      <button type="button" onClick={() => print()}>
        {t.print}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
