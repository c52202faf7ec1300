import type { QuantifiedStudy } from '../../../footprint/quantify/quantify-study.ts';
import type { FootprintLine, FootprintStudy } from '../../../footprint/study.ts';
import type { FactoryFile } from '../../../factory-file/factory-file.ts';
import type { QuantifiedFactory } from '../../quantify-factory.ts';
import { amountOf, largest, lineName, scaledQuantity, withField, type WhatIf } from './change.ts';

/** The first study that is no scenario of another. */
const first = ({ studies }: QuantifiedFactory): QuantifiedStudy | undefined =>
  studies.find(({ study }) => study.scenarioOf === undefined);

function withLines(file: FactoryFile, of: FootprintStudy, lines: readonly FootprintLine[]): FactoryFile {
  const studies = file.footprint?.studies ?? [];
  return {
    ...file,
    footprint: {
      ...file.footprint,
      studies: studies.map((one) => (one.id === of.id ? { ...one, lines } : one)),
    },
  };
}

const subjectOf = ({ id }: FootprintStudy) => ({ calculator: 'footprint', of: id }) as const;

const figures = () => ['stage/raw-materials', 'stage/production', 'total', 'grid-mix'];

/** Of the counted lines of a kind the one that adds most. */
const most = ({ lines }: QuantifiedStudy, isMeant: (line: FootprintLine) => boolean) =>
  largest(
    lines.filter(({ line, total }) => total && isMeant(line)),
    ({ total }) => total?.value ?? 0,
  )?.line;

/** Primary material only, in the line where recycled material saves most to begin with. */
const withoutRecycled: WhatIf = {
  id: 'without-recycled',
  calculator: 'footprint',
  figures,
  change: (factory) => {
    const found = first(factory);
    const content = (line: FootprintLine) => amountOf(line.fields['recycledContent']);
    const line = found && most(found, (one) => (content(one)?.amount ?? 0) > 0);
    const before = line && content(line);
    if (!found || !line || !before) return undefined;
    const after = { amount: 0, unit: before.unit };
    return {
      file: withLines(
        factory.file,
        found.study,
        withField(found.study.lines, line.id, 'recycledContent', after),
      ),
      subject: subjectOf(found.study),
      name: {
        zh: `再生料比例（${lineName(line, material).zh}）`,
        en: `Recycled content (${lineName(line, material).en})`,
      },
      before,
      after,
    };
  },
};

const material = { zh: '材料', en: 'Material' };

/** A tenth less in the line with most electricity. */
const lessElectricity: WhatIf = {
  id: 'less-electricity',
  calculator: 'footprint',
  figures,
  change: (factory) => {
    const found = first(factory);
    const line = found && most(found, ({ kind }) => kind === 'electricity');
    const scaled = scaledQuantity(line?.fields['quantity'], 0.9);
    if (!found || !line || !scaled || scaled.before === 0) return undefined;
    const { unit } = scaled.quantity;
    return {
      file: withLines(
        factory.file,
        found.study,
        withField(found.study.lines, line.id, 'quantity', scaled.quantity),
      ),
      subject: subjectOf(found.study),
      name: lineName(line, { zh: '用电', en: 'Electricity' }),
      before: { amount: scaled.before, unit },
      after: { amount: scaled.after, unit },
    };
  },
};

export const footprintWhatIfs: readonly WhatIf[] = [withoutRecycled, lessElectricity];
