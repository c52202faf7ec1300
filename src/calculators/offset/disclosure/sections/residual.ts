import { formatNumber } from '../../../engine/number-format.ts';
import { tonnes } from '../../../engine/report-model.ts';
import { fact, sentence, type DisclosureCell, type MakeSection } from '../disclosure-model.ts';

/** What remains of each scope, and what it was lowered by. */
export const residualSection: MakeSection = (context) => {
  const { certificates, pools, residual } = context.result.counted;
  const why = { 1: 'byRemovals', 2: 'byCertificates' } as const;
  const rows = pools.map(({ scope, gross, net }): readonly DisclosureCell[] => {
    const off = gross.value - net.value;
    return [
      { key: 'scopeIs', facts: { scope } },
      tonnes(gross.value, context),
      tonnes(off, context),
      off > 0 && scope !== 3 ? { key: why[scope] } : '',
      tonnes(net.value, context),
    ];
  });
  const mwh = (key: 'grid' | 'covered' | 'uncovered') => {
    const { value } = certificates[key];
    return fact(key, { number: value, text: formatNumber(value, { upTo: 9 }), unit: 'MWh' });
  };
  return {
    id: 'residual',
    heading: 'residual',
    blocks: [
      {
        type: 'table',
        caption: 'residualByScope',
        columns: ['scope', 'gross', 'lowered', 'loweredBy', 'net'],
        rows: [...rows, [{ key: 'total' }, '', '', '', tonnes(residual.value, context)]],
      },
      ...(certificates.grid.value > 0
        ? [{ type: 'facts', rows: [mwh('grid'), mwh('covered'), mwh('uncovered')] } as const]
        : []),
      sentence('certificatesOnly'),
      sentence('wholeCredits'),
    ],
  };
};
