import { describe, test } from 'vitest';
import { emissions, multiply, portion, subtract, sum } from '../../src/calculators/engine/operations.ts';
import { amount, expectPrinted, per } from './typed.ts';

describe('co2.js, test constants of the Sustainable Web Design model v4 (2024): a gigabyte at 494 g/kWh', () => {
  const grid = per(494, 'gCO2e', 'kWh');
  const grams = (kWh: number) => emissions(amount(kWh, 'kWh'), grid);
  const operation = { centre: grams(0.055), network: grams(0.059), device: grams(0.08) };
  const embodied = { centre: grams(0.012), network: grams(0.013), device: grams(0.081) };
  const total = (...parts: ReturnType<typeof grams>[]) => sum(parts, 'gCO2e', 'total');
  const whole = total(...Object.values(operation), ...Object.values(embodied));

  test('its segments add up to its total of 148.2 g', () => {
    expectPrinted(operation.centre.value, 27.17, 1e-6);
    expectPrinted(operation.network.value, 29.146, 1e-6);
    expectPrinted(operation.device.value, 39.52, 1e-6);
    expectPrinted(embodied.centre.value, 5.928, 1e-6);
    expectPrinted(embodied.network.value, 6.422, 1e-6);
    expectPrinted(embodied.device.value, 40.014, 1e-6);
    expectPrinted(total(...Object.values(operation)).value, 95.836, 1e-6);
    expectPrinted(total(...Object.values(embodied)).value, 52.364, 1e-6);
    expectPrinted(whole.value, 148.2, 1e-6);
    expectPrinted(total(operation.centre, embodied.centre).value, 33.098, 1e-6);
    expectPrinted(total(operation.network, embodied.network).value, 35.568, 1e-6);
    expectPrinted(total(operation.device, embodied.device).value, 79.534, 1e-6);
  });

  test('a green host takes only the operation of the data centre away, whole or by half', () => {
    expectPrinted(subtract(whole, [operation.centre], 'total').value, 121.03, 1e-6);
    const half = portion(operation.centre, amount(0.5, '1'), 'emissions');
    expectPrinted(subtract(whole, [half], 'total').value, 134.615, 1e-6);
  });
});

describe('BoaviztAPI, documentation of power (2024)', () => {
  test('260, 182, 77 and 36 W at 15, 55, 10 and 20 % of the time are 154 W, 1 349 kWh a year', () => {
    const shares = [[260, 0.15], [182, 0.55], [77, 0.1], [36, 0.2], [0, 0]] as const; // prettier-ignore
    const kilowatts = sum(
      shares.map(([watts, share]) => portion(amount(watts / 1000, 'kW'), amount(share, '1'), 'energy')),
      'kW',
      'energy',
    );
    expectPrinted(kilowatts.value * 1000, 154, 1e-6);
    const year = multiply(amount(8760, 'h'), per(kilowatts.value, 'kWh', 'h'), 'energy');
    expectPrinted(year.value, 1349, 0.5);
  });
});
