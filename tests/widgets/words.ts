import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/entry-point.ts';

/** The words of an interface in both languages; those of one are checked against the other's keys by the compiler. */
export type BothLanguages = Readonly<Record<'zh' | 'en', unknown>>;

/** Every text by its path; a function is a text once it has its facts, which `given` gives by its path. */
export function textsIn(
  value: unknown,
  given: (path: string) => readonly unknown[] | undefined,
  path = '',
): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const facts = given(path);
    return facts ? [[path, (value as (...given: unknown[]) => string)(...facts)]] : [];
  }
  return Object.entries(value as object).flatMap(([key, item]) =>
    textsIn(item, given, path ? `${path}.${key}` : key),
  );
}

/** What holds of all words: the same in both languages, nothing empty or unfilled, no Chinese in English. */
export function bothLanguages(
  groups: Readonly<Record<string, BothLanguages>>,
  given: (path: string) => readonly unknown[] | undefined,
): void {
  describe.each(Object.entries(groups))('the words of the %s', (_, words) => {
    test('have the same keys in Chinese and English', () => {
      const keys = (language: 'zh' | 'en') => textsIn(words[language], given).map(([path]) => path);
      expect(keys('en').sort()).toEqual(keys('zh').sort());
    });

    test.each(['zh', 'en'] as const)('leave nothing empty or unfilled in %s', (language) => {
      for (const [path, text] of textsIn(words[language], given)) {
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      }
    });

    test('hold no Chinese in English, but for the numbers of documents', () => {
      for (const [path, text] of textsIn(words.en, given)) {
        const plain = text.replace(/\p{Script=Han}+〔\d{4}〕\d+号/gu, '');
        expect(plain, path).not.toMatch(/[\p{Script=Han}，。：；（）、！？]/u);
        expect(plain, path).not.toContain('!');
      }
    });
  });
}

/** The source of the widgets' folders but for their words. */
export function sourceOf(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) => {
      const root = join(projectRoot, 'widgets', folder);
      return readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.startsWith('messages'))
        .map((file) => readFileSync(join(root, file), 'utf8'));
    })
    .join('\n');
}

/** The paths of words down to the second level. */
export const pathsIn = (words: object): readonly string[] =>
  Object.entries(words).flatMap(([key, item]) =>
    typeof item === 'object' ? Object.keys(item as object).map((inner) => `${key}.${inner}`) : [key],
  );

/** Whether a source reads the words at a path by their name. */
export const isRead = (path: string, source: string): boolean =>
  new RegExp(`\\bt\\.${path.replace('.', '\\.')}\\b`).test(source);
