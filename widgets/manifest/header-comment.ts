import type { Described } from './manifest.ts';

/** What the comment above a class says: its sentences, and what each of its tags lists. */
export interface HeaderComment {
  readonly description: string;
  readonly tags: ReadonlyMap<string, readonly Described[]>;
}

/**
 * Reads a comment with its marks. A tag is `@attr {type} name - sentence`, where an unnamed slot is `@slot - sentence`; it goes on to the
 * next tag. Names without a sentence may share a line: `@csspart tools, row`.
 */
export function readHeaderComment(comment: string): HeaderComment {
  const text = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n');
  const [description = '', ...written] = text.split(/^(?=@\w+)/m);
  const tags = new Map<string, Described[]>();
  for (const one of written) {
    const [, tag = '', rest = ''] = /^@(\w+)\s*([^]*)$/.exec(one) ?? [];
    tags.set(tag, [...(tags.get(tag) ?? []), ...readTag(oneLine(rest))]);
  }
  return { description: oneLine(description), tags };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readTag(text: string): Described[] {
  const [, type, rest = ''] = /^(?:\{([^}]*)\}\s*)?(.*)$/.exec(text) ?? [];
  const [, names = '', description = ''] = /^(.*?)(?:(?:^|\s)-\s(.*))?$/.exec(rest) ?? [];
  const typed = type ? { type: { text: type } } : {};
  return names
    .trim()
    .split(/\s*,\s*/)
    .map((name) => ({ name, description, ...typed }));
}
