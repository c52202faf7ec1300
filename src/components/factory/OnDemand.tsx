import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<Own> {
  /** Gives the part; the same function each time. */
  load: () => Promise<ComponentType<Own>>;
  own: Own;
  waiting: string;
  failed: string;
}

/** A part that is loaded when it is first shown. */
export function OnDemand<Own extends object>({ load, own, waiting, failed }: Props<Own>) {
  const [part, setPart] = useState<{ Part: ComponentType<Own> } | 'failed' | undefined>();
  useEffect(() => {
    load().then(
      (Part) => setPart({ Part }),
      () => setPart('failed'),
    );
  }, [load]);
  if (part === 'failed') return <p class="problem">{failed}</p>;
  return part ? <part.Part {...own} /> : <p class="quiet waiting">{waiting}</p>;
}
