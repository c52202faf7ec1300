import { describe, expect, test } from 'vitest';
import { readFrameSettings, settingNames } from '../../../src/components/embed/frame-settings.ts';

/** A browser that knows these colours and every list of fonts. */
const supports = (property: string, value: string) =>
  property === 'font-family' || /^#([\da-f]{3}|[\da-f]{6})$|^(teal|transparent|rgb\(1 2 3\))$/i.test(value);
const read = (fragment: string) => readFrameSettings(fragment, supports);

describe('the settings of a frame', () => {
  test('are attributes of the calculator and custom properties of the page', () => {
    const { attributes, properties, theme, host, complaints } = read(
      '#theme=dark&accent=%23a33&area=CN-CQ&year=2025&hide=paste,files&radius=0&density=compact&host=https://bank.example/page&font=Georgia,%20serif&prefill=%E5%A4%96%E8%B4%AD%E7%94%B5%E5%8A%9B%20120000%20kWh',
    );
    expect(Object.fromEntries(attributes)).toEqual({
      theme: 'dark',
      area: 'CN-CQ',
      year: '2025',
      hide: 'paste files',
      density: 'compact',
      prefill: '外购电力 120000 kWh',
    });
    expect(Object.fromEntries(properties)).toEqual({
      '--zcf-accent': '#a33',
      '--zcf-radius': '0px',
      '--zcf-font': 'Georgia, serif',
    });
    expect({ theme, host, complaints }).toEqual({
      theme: 'dark',
      host: 'https://bank.example',
      complaints: [],
    });
  });

  test('are none for an address without a fragment: light, and nothing kept', () => {
    for (const fragment of ['', '#'])
      expect(read(fragment)).toEqual({
        attributes: new Map(),
        properties: new Map(),
        theme: 'light',
        host: undefined,
        complaints: [],
      });
  });

  test.each(['#a33', 'teal', 'transparent', 'rgb(1 2 3)'])('%s is a colour', (value) => {
    expect(read(`#surface=${encodeURIComponent(value)}`).properties.get('--zcf-surface')).toBe(value);
  });

  test.each([
    '#a3',
    'nothing',
    'currentColor',
    'inherit',
    'var(--x)',
    'red;color:blue',
    'url(https://x.example/)',
    '',
  ])('"%s" is no colour: it is left out, with a sentence that says what was expected', (value) => {
    // A browser that takes everything for a colour is no way in for what takes its value from elsewhere.
    const lax = (_: string, text: string) => !['#a3', 'nothing', ''].includes(text);
    const { properties, complaints } = readFrameSettings(`#accent=${encodeURIComponent(value)}`, lax);
    expect(properties.size).toBe(0);
    expect(complaints).toEqual([
      `The setting accent of this frame should be a colour such as #a8322a; "${value}" came.`,
    ]);
  });

  test.each([
    'theme=blue',
    'density=tight',
    'year=25',
    'storage=none',
    'sections=all',
    'radius=10vh',
    'area=重庆',
    'font-size=huge',
    'host=javascript:alert(1)',
    'host=bank',
    'font=url(x)',
    'hide=,',
    'prefill=',
  ])('%s is left out with one sentence', (setting) => {
    const { attributes, properties, host, theme, complaints } = read(`#${setting}`);
    expect([attributes.size, properties.size, host, theme]).toEqual([0, 0, undefined, 'light']);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`The setting ${setting.split('=')[0]} of this frame should be `);
  });

  test('that nobody knows are told in one sentence, which names those there are', () => {
    expect(read('#colour=red&theme=light&constructor=1&onload=x').complaints).toEqual([
      `This frame has no setting "colour", "constructor", "onload"; there are ${settingNames.join(', ')}.`,
    ]);
  });
});
