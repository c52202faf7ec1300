import { describe, expect, test } from 'vitest';
import { aluminiumHousing } from '../../../src/calculators/footprint/examples/aluminium-housing.ts';
import { newFactoryFile, type FactoryFile } from '../../../src/calculators/factory-file/index.ts';
import {
  checkArithmetic,
  differencesBetween,
  differingNodes,
  differingParticulars,
  differingWords,
  hashOf,
  readReceipt,
  replay,
  serializeReceipt,
  type Receipt,
} from '../../../src/calculators/receipt/index.ts';
import { exampleFile, guideline, receiptFor, receiptsFor } from './receipts.ts';

const intact = { checksum: true, inputs: true, factors: true, result: true };

describe.each(['electronics', 'machinery', 'battery'])('the receipts of %s', (id) => {
  test('read back as they were written, every seal intact', async () => {
    for (const receipt of await receiptsFor(exampleFile(id))) {
      const read = readReceipt(serializeReceipt(receipt));
      expect(read).toEqual({ ok: true, receipt, seals: intact });
    }
  });

  test('every number follows from the numbers below it', async () => {
    for (const receipt of await receiptsFor(exampleFile(id))) expect(checkArithmetic(receipt)).toEqual([]);
  });

  test('replay to the last bit from their own inputs', async () => {
    for (const receipt of await receiptsFor(exampleFile(id))) {
      const replayed = await replay(receipt, guideline);
      if (!replayed.ok) throw new Error('The inputs should open.');
      expect(differencesBetween(receipt, replayed.recorded), receipt.subject.calculator).toEqual([]);
      expect(differingNodes(receipt, replayed.recorded)).toEqual([]);
      expect(differingWords(receipt, replayed.recorded)).toEqual([]);
      expect(differingParticulars(receipt, replayed.particulars)).toEqual([]);
    }
  });

  test('name each factor with its document, its place in it and its confidence', async () => {
    for (const { factors, nodes } of await receiptsFor(exampleFile(id))) {
      const cited = new Set(nodes.flatMap(({ factor }) => factor ?? []));
      expect(new Set(factors.map((one) => one.id))).toEqual(cited);
      for (const { document, locator, confidence } of factors) {
        expect(document.title.zh).not.toBe('');
        expect(locator).not.toBe('');
        expect(['two-sources', 'one-source', 'unverified']).toContain(confidence);
      }
    }
  });
});

describe('a receipt of a fiscal year', () => {
  test('states its first and its last day among the choices of method, and one of a calendar year doesn’t', async () => {
    const file = exampleFile('machinery');
    const [inventory] = file.emissions?.years ?? [];
    if (!inventory) throw new Error('The example should hold an inventory.');
    const subject = { calculator: 'emissions', of: String(inventory.year) } as const;
    const period = { from: '2025-04-01', to: '2026-03-31' };
    const fiscal = await receiptFor({ ...file, emissions: { years: [{ ...inventory, period }] } }, subject);
    expect(fiscal.method).toMatchObject(period);
    expect(Object.keys((await receiptFor(file, subject)).method)).not.toContain('from');
  });
});

describe('a receipt of a product', () => {
  const studies = aluminiumHousing.studies('zh');
  const file = { ...newFactoryFile(), footprint: { studies } };
  const subject = { calculator: 'footprint', of: studies[0]?.id ?? '' } as const;

  test('holds the study alone and replays to the last bit', async () => {
    const receipt = await receiptFor(file, subject);
    expect(Object.keys(receipt.inputs)).not.toContain('emissions');
    const replayed = await replay(receipt);
    expect(replayed.ok && differencesBetween(receipt, replayed.recorded)).toEqual([]);
  });
});

describe('an own number in place of a factor', () => {
  test('stands in the receipt with its reason and what it replaces', async () => {
    const file = exampleFile('electronics');
    const [year, ...others] = file.emissions?.years ?? [];
    if (!year) throw new Error('The example should have an inventory.');
    const [line, ...lines] = year.lines;
    if (line?.kind !== 'grid-electricity') throw new Error('Its first source should be power from the grid.');
    const overrides = { emissionFactor: { value: '0.5', reason: '当地电网公司 2025 年披露' } };
    const changed = {
      ...file,
      emissions: { ...file.emissions, years: [{ ...year, lines: [{ ...line, overrides }, ...lines] }, ...others] },
    };
    const { overrides: told } = await receiptFor(changed, { calculator: 'emissions', of: String(year.year) });
    expect(told).toContainEqual(
      expect.objectContaining({ value: 0.5, unit: 'kgCO2', per: 'kWh', reason: '当地电网公司 2025 年披露' }),
    );
    expect(told.every(({ instead }) => instead > 0 && instead !== 0.5)).toBe(true);
  }); // prettier-ignore
});

/** Whether two texts say the same; one that is no JSON says nothing. */
function isSameJson(one: string, other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}

describe('a changed digit is found', () => {
  const subject = { calculator: 'emissions', of: '' } as const;
  const original = async (): Promise<Receipt> => {
    const file = exampleFile('machinery');
    return receiptFor(file, { ...subject, of: String(file.emissions?.years.at(-1)?.year) });
  };

  test('anywhere in the text: it no longer opens, or its checksum is broken', async () => {
    const text = serializeReceipt(await original());
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    // Every 29th of some thousand digits, so that all parts of the text are tried.
    const tried = digits.filter((_, place) => place % 29 === 0);
    expect(tried.length).toBeGreaterThan(100);
    for (const place of tried) {
      const other = String((Number(text[place]) + 1) % 10);
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      // The 17th digit of a number may change and the number stay the same.
      if (isSameJson(text, changed)) continue;
      const read = readReceipt(changed);
      expect(read.ok && read.seals.checksum, text.slice(place - 30, place + 10)).toBe(false);
    }
  });

  /** The receipt as a forger seals it anew after changing it. */
  const resealed = (receipt: Receipt): Receipt => {
    const { figures, nodes, statements, inputs, factors } = receipt;
    const hashes = { inputs: hashOf(inputs), factors: hashOf(factors), result: hashOf({ figures, nodes, statements }) };
    const forged = { ...receipt, hashes };
    return { ...forged, checksum: hashOf({ ...forged, checksum: undefined }) };
  }; // prettier-ignore

  test('even under new seals: a total that its parts don’t give', async () => {
    const receipt = await original();
    const place = receipt.figures.find(({ id }) => id === 'total-location')?.node ?? -1;
    const nodes = receipt.nodes.map((node, at) => (at === place ? { ...node, value: node.value / 2 } : node));
    const read = readReceipt(serializeReceipt(resealed({ ...receipt, nodes })));
    expect(read.ok && read.seals).toEqual(intact);
    const [wrong] = checkArithmetic({ ...receipt, nodes });
    expect(wrong).toEqual({
      node: place,
      stated: nodes[place]?.value,
      expected: receipt.nodes[place]?.value,
    });
  });

  test('even under new seals: an amount that was entered otherwise', async () => {
    const receipt = await original();
    const inputs = JSON.parse(JSON.stringify(receipt.inputs).replace(/"amount":(\d)/, '"amount":9$1')) as object;
    const replayed = await replay({ ...resealed({ ...receipt, inputs }) }, guideline);
    expect(replayed.ok && differencesBetween(receipt, replayed.recorded).length).toBeGreaterThan(0);
  }); // prettier-ignore
});

describe('what stands beside the numbers follows from the inputs as well', () => {
  const subject = { calculator: 'emissions', of: '2025' } as const;
  const replayedOf = async (receipt: Receipt) => {
    const replayed = await replay(receipt, guideline);
    if (!replayed.ok) throw new Error('The inputs should open.');
    return replayed;
  };

  test('a factor that is made to look better proved, or another name on the head, is found', async () => {
    const file = exampleFile('machinery');
    const receipt = await receiptFor(file, { ...subject, of: String(file.emissions?.years.at(-1)?.year) });
    const { particulars } = await replayedOf(receipt);
    const factors = receipt.factors.map((factor) => ({ ...factor, locator: '表 1' }));
    expect(differingParticulars({ ...receipt, factors }, particulars)).toEqual(['factors']);
    const entity = { ...receipt.entity, name: '别的公司' };
    expect(differingParticulars({ ...receipt, entity }, particulars)).toEqual(['entity']);
  });

  test('a unit that is changed under a number that stays is found', async () => {
    const file = exampleFile('machinery');
    const receipt = await receiptFor(file, { ...subject, of: String(file.emissions?.years.at(-1)?.year) });
    const place = receipt.figures[0]?.node ?? -1;
    const nodes = receipt.nodes.map((node, at) => (at === place ? { ...node, unit: 'kgCO2e' } : node));
    const { recorded } = await replayedOf(receipt);
    expect(differencesBetween({ ...receipt, nodes }, recorded)).toEqual([]);
    expect(differingWords({ ...receipt, nodes }, recorded)).toEqual([place]);
  });
});

describe('a self-assessment that leaves conditions to the profile of the factory', () => {
  test('replays with the profile it was judged by', async () => {
    const file = exampleFile('machinery');
    const [assessment] = file.readiness?.assessments ?? [];
    if (!assessment) throw new Error('The example should have a self-assessment.');
    const open: FactoryFile = {
      ...file,
      profile: { conditions: assessment.conditions.map(({ condition }) => ({ condition, applies: 'no' })) },
      readiness: { assessments: [{ ...assessment, conditions: [] }] },
    };
    const receipt = await receiptFor(open, { calculator: 'readiness', of: assessment.id });
    const replayed = await replay(receipt, guideline);
    expect(replayed.ok && differencesBetween(receipt, replayed.recorded)).toEqual([]);
  });
});

describe('what stands beside the numbers', () => {
  test('is compared as well: a figure under another name, a registry that it was not made with', async () => {
    const [receipt] = await receiptsFor(exampleFile('machinery'));
    if (!receipt) throw new Error('The example should have a result.');
    const replayed = await replay(receipt, guideline);
    if (!replayed.ok) throw new Error('The inputs should open.');
    expect(differingParticulars(receipt, replayed.particulars)).toEqual([]);
    const figures = receipt.figures.map((one) => ({ ...one, name: { zh: '合计', en: 'Total' } }));
    const forged = { ...receipt, figures, made: { ...receipt.made, factors: '1999.01' } };
    expect(differingParticulars(forged, replayed.particulars)).toEqual(['figures', 'registry']);
  });

  test('is refused where two figures have one name, or a number cites a factor that isn’t listed', async () => {
    const [receipt] = await receiptsFor(exampleFile('machinery'));
    if (!receipt) throw new Error('The example should have a result.');
    const [first, ...figures] = receipt.figures;
    if (!first) throw new Error('A receipt has figures.');
    for (const broken of [
      { ...receipt, figures: [first, first, ...figures] },
      { ...receipt, factors: [] },
    ]) {
      const read = readReceipt(serializeReceipt(broken));
      expect(read.ok ? undefined : read.problem.code).toBe('broken-tree');
    }
  });
});

describe('what is no receipt', () => {
  test.each([
    ['', 'not-json'],
    ['[]', 'foreign'],
    ['{"format":"zero-carbon-factory"}', 'foreign'],
    ['{"format":"zero-carbon-factory-receipt","version":2}', 'newer-version'],
    ['{"format":"zero-carbon-factory-receipt","version":1}', 'damaged'],
    ['{"format":"zero-carbon-factory-receipt","version":1,"__proto__":{"x":1}}', 'forbidden-key'],
  ])('%s is refused as %s', (text, code) => {
    const read = readReceipt(text);
    expect(read.ok ? undefined : read.problem.code).toBe(code);
  });

  test('a tree that goes round in a circle is refused before anybody walks it', async () => {
    const [receipt] = await receiptsFor(exampleFile('electronics'));
    if (!receipt) throw new Error('The example should have a result.');
    const nodes = receipt.nodes.map((node, place) =>
      place === 0 ? { ...node, kind: 'sum' as const, of: [0] } : node,
    );
    const read = readReceipt(serializeReceipt({ ...receipt, nodes }));
    expect(read.ok ? undefined : read.problem).toEqual({ code: 'broken-tree', facts: { came: 0 } });
  });

  test('an address instead of a version is refused: the version is part of one', async () => {
    const [receipt] = await receiptsFor(exampleFile('electronics'));
    if (!receipt) throw new Error('The example should have a result.');
    for (const calculators of ['../../evil', '1.0.0/../../x', 'https://example.org', '1.0.0?x']) {
      const read = readReceipt(serializeReceipt({ ...receipt, made: { ...receipt.made, calculators } }));
      expect(read.ok ? undefined : read.problem.path).toBe('made.calculators');
    }
  });
});
