import { expect, test, vi } from 'vitest';
import { GrowingTexts } from '../../../widgets/foundation/growing-texts.ts';

interface Texts {
  readonly few: string;
  readonly more: string;
}
const of = (language: string): Texts => ({ few: `few ${language}`, more: `more ${language}` });
const loadersOf = (zh = vi.fn(async () => of('zh'))) => ({ zh, en: vi.fn(async () => of('en')) });

test('the words of a language are few until all are wanted, and then the same object has them all', async () => {
  const loaders = loadersOf();
  const texts = new GrowingTexts<Texts>(loaders);
  const zh = await texts.of('zh', { few: 'few zh' });
  expect(zh).toEqual({ few: 'few zh' });
  expect(loaders.zh).not.toHaveBeenCalled();
  // What waits for it shows nothing until it gets something that isn't nothing.
  expect(await texts.all()).toBe(true);
  expect(zh).toEqual(of('zh'));
  expect(loaders.en).not.toHaveBeenCalled();
});

test('once all are wanted another language comes whole', async () => {
  const texts = new GrowingTexts<Texts>(loadersOf());
  await texts.all();
  expect(await texts.of('en')).toEqual(of('en'));
});

test('words that could not be had are asked for again', async () => {
  const zh = vi.fn(async () => of('zh')).mockRejectedValueOnce(new Error('offline'));
  const texts = new GrowingTexts<Texts>(loadersOf(zh));
  const held = await texts.of('zh');
  await expect(texts.all()).rejects.toThrow('offline');
  expect(await texts.all()).toBe(true);
  expect(held).toEqual(of('zh'));
});
