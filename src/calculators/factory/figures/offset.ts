import type { Position } from '../../offset/position/position.ts';
import type { QuantifiedClaim } from '../../offset/quantify-claim.ts';
import type { Figure, Stated } from '../figure.ts';

/** What remains of a year, and what of the ledger counts against it or could. */
export function claimFigures({ counted, planned, reductions, lots }: QuantifiedClaim): Stated {
  return {
    statements: Object.fromEntries(lots.map(({ line, standing }) => [`lot/${line.id}`, standing])),
    figures: [
      ...ofPosition('counted', '已核销', 'Cancelled', counted),
      ...ofPosition('planned', '含持有和拟购', 'With held and planned', planned),
      { id: 'reductions', name: { zh: '自主减排量', en: 'Own reductions' }, node: reductions.own },
    ],
  };
}

function ofPosition(depth: string, zh: string, en: string, position: Position): Figure[] {
  const { residual, matched, shortage, coverage, cost } = position;
  const named = (id: string, ofZh: string, ofEn: string, node: Figure['node']): Figure => ({
    id: `${depth}/${id}`,
    name: { zh: `${ofZh}（${zh}）`, en: `${ofEn} (${en.toLowerCase()})` },
    node,
  });
  return [
    named('residual', '残余排放', 'Residual emissions', residual),
    named('matched', '已匹配', 'Matched', matched),
    named('shortage', '缺口', 'Shortage', shortage),
    ...(coverage ? [named('coverage', '匹配比例', 'Coverage', coverage)] : []),
    named('cost', '费用', 'Cost', cost),
  ];
}
