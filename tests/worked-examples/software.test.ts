import { describe, expect, test } from 'vitest';
import { portion } from '../../src/calculators/engine/operations.ts';
import type { FootprintLine, FootprintStudy } from '../../src/calculators/footprint/study.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../calculators/footprint/one-study.ts';
import { amount as quantity, expectPrinted } from './typed.ts';

type More = Partial<Pick<FootprintLine, 'per' | 'times' | 'allocation'>>;

/** Grams per functional unit. */
const grams = async (lines: readonly TestLine[], more: Partial<FootprintStudy> = {}) =>
  (await quantified(aStudy(lines, more))).total.value * 1000;

/** Electricity by the intensity of an example, in grams per kWh. */
const power = (kWh: number, intensity: number, more: More = {}): TestLine => ({
  kind: 'material',
  fields: ownFactor(0, { ownFactor: amount(intensity, 'gCO2e'), quantity: amount(kWh, 'kWh') }),
  ...more,
});

/** What a machine embodies, in grams. */
const machine = (embodied: number, more: More = {}): TestLine => ({
  kind: 'material',
  fields: ownFactor(0, { ownFactor: amount(embodied, 'gCO2e'), quantity: amount(1, 'piece') }),
  ...more,
});

/** Four years. */
const LIFE = 35_040;

describe('Green Software Foundation, SCI Guide, use cases (2022): SCI = (E × I + M) per R', () => {
  describe('eShop on Azure, an hour of it at 951 g/kWh', () => {
    // The life of a machine is its period and 35 040 h its output; a process that uses 2 of 16 cores takes 12.5 % of it.
    const perHour: Partial<FootprintStudy> = {
      output: LIFE,
      allocations: [
        { id: 'cores', name: 'cores', method: 'given', products: [{ name: 'ours', share: 12.5 }, { name: 'others', share: 87.5 }] },
      ],
    }; // prettier-ignore
    const ofLife = { per: 'period' } as const;
    const ofCores = { per: 'period', allocation: 'cores' } as const;
    const hour = (...lines: TestLine[]) => grams(lines, perHour);

    test('the application: 205 W × 0.32, and its share of 1 205.52 kg', async () => {
      expectPrinted(205 * 0.32, 65.6, 1e-6);
      expectPrinted(await hour(machine(1_205_520, ofCores)), 4.305, 0.005);
      expectPrinted(await hour(power(0.0656, 951), machine(1_205_520, ofCores)), 66.6906, 0.005);
    });

    test('the database: 150 W × 0.32, and its share of 1 433.12 kg', async () => {
      expectPrinted(await hour(machine(1_433_120, ofCores)), 5.112, 0.002);
      expectPrinted(await hour(power(0.048, 951), machine(1_433_120, ofCores)), 50.76, 0.005);
    });

    test('with the client’s energy as the source adds it up, and the network, 156.96 g', async () => {
      // The text gives 0.00336 kWh for the client’s processor and 12.16 W × 0.12 for its memory; the sum has what follows.
      const client = [power(0.0036 + 0.01216, 951), machine(350_000, ofLife)];
      expectPrinted(await hour(machine(350_000, ofLife)), 9.98, 0.01);
      expectPrinted(await hour(...client), 24.96, 0.02);
      expectPrinted(await hour(power(0.01529, 951)), 14.54, 0.005);
      const servers = [power(0.0656, 951), machine(1_205_520, ofCores), power(0.048, 951), machine(1_433_120, ofCores)]; // prettier-ignore
      expectPrinted(await hour(...servers, ...client, power(0.01529, 951)), 156.9586, 0.05);
    });
  });

  describe('NTT DATA, a web system at 457 g/kWh, per web interaction of 38 032 740 an hour', () => {
    const perInteraction: Partial<FootprintStudy> = { output: 10_564.65 * 3600 };
    const anHour = { per: 'period' } as const;
    const hourOfLife = { per: 'period', times: 1 / LIFE } as const;
    const server = (kWh: number) => [power(kWh, 457, anHour), machine(6_270_000, hourOfLife)];
    const exchange = (kWh: number) => [power(kWh, 457, anHour), machine(251_000, hourOfLife)];
    const servers = [0.139, 0.116, 0.149, 0.147, 0.258, 0.193];
    const exchanges = [0.000811, 0, 0.000955, 1.14e-8];
    const each = (...lines: TestLine[]) => grams(lines, perInteraction);

    test('its servers and switches embody 178.93 and 7.16 g an hour (the source truncates)', async () => {
      expectPrinted(10_564.65 * 3600, 38_032_740, 1e-6);
      expectPrinted(await grams([machine(6_270_000, { times: 1 / LIFE })]), 178.93, 0.01);
      expectPrinted(await grams([machine(251_000, { times: 1 / LIFE })]), 7.16, 0.005);
    });

    test('6 servers, 4 switches of layer 2 and one of layer 3 are 4.12e-5 g', async () => {
      expectPrinted(await each(...server(0.139)), 63.74e-7, 2e-9);
      expectPrinted(await each(...servers.flatMap(server)), 402.64e-7, 1e-8);
      expectPrinted(await each(...exchanges.flatMap(exchange)), 7.73e-7, 4e-9);
      expectPrinted(await each(...exchange(0.00496)), 2.47e-7, 1e-9);
      const all = [...servers.flatMap(server), ...exchanges.flatMap(exchange), ...exchange(0.00496)];
      expectPrinted(await each(...all), 4.12e-5, 1e-7);
    });
  });

  test('AVEVA, a year on a PC: 8 322 h × 4.674 W, 39 kWh at 474.8 g, and a fifth of 350 kg', async () => {
    expectPrinted(((16.009 - 11.335) * 8322) / 1000, 39, 0.5);
    // The source goes on with the rounded 39 kWh.
    expectPrinted(await grams([power(39, 474.8)]), 18_517.2, 0.05);
    expectPrinted(await grams([machine(350_000, { times: 0.2 })]), 70_000, 1e-6);
    // 50 servers of 100 W at 0.49 kg/kWh, in tonnes
    expectPrinted((await grams([power((100 * 50 * 8322) / 1000, 490)])) / 1e6, 20.4, 0.05);
  });

  test('TigerGraph: 0.110 kWh at 554 g and 6.87 g are 67.81 g; the parts it prints are 0.162 kWh', async () => {
    expectPrinted(await grams([power(0.11, 554), machine(6.87)]), 67.81, 0.005);
    expect(0.108 + 0.054).toBeCloseTo(0.162, 12);
  });
});

describe('Impact Framework, manifests with outputs (2024)', () => {
  const embodied = machine(1_000_000 + 2 * 100_000, { times: 3600 / 126_144_000 });

  test('sci-embodied: an hour of four years of a server with two disks is 34.2466 g, two records 68.4932 g', async () => {
    expectPrinted(await grams([embodied]), 34.24657534246575, 1e-12);
    expectPrinted(await grams([embodied, embodied]), 68.4931506849315, 1e-11);
  });

  test('time-converter: an hour of 10 000 kWh over a year of 365.2425 days is 1.140795', () => {
    const hour = portion(quantity(10_000, 'kWh'), quantity(3600 / 31_556_952, '1'), 'energy');
    expectPrinted(hour.value, 1.140795, 5e-7);
  });
});
