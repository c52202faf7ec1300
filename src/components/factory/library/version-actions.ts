import { addVersion, deleteVersion, replaceText, versionsOf } from './keeping.ts';
import type { Library } from './library.ts';
import type { VersionRecord } from './records.ts';

/** What a reader does with the earlier states of a factory. */
export class VersionActions {
  constructor(private readonly library: Library) {}

  /** The newest first, without their texts. */
  versionsOf(factory: string): Promise<readonly VersionRecord[]> {
    return this.library.read((tables) => versionsOf(tables, factory));
  }

  /** The text of a version, or the present one of a factory. */
  async textOf(id: string): Promise<string | undefined> {
    return (await this.library.read(({ texts }) => texts.get(id)))?.text;
  }

  /** Keeps the present state under a name. Undefined where there is none, or it wasn't stored. */
  keepVersion(factory: string, name: string): Promise<VersionRecord | undefined> {
    return this.library.change(async (tables, making) => {
      const [record, present] = await Promise.all([tables.factories.get(factory), tables.texts.get(factory)]);
      const kept = { kind: 'named', text: present?.text ?? '', name: name.trim() } as const;
      return record && present && addVersion(tables, record, kept, making);
    });
  }

  /** Gives a version a name, after which it stays until the reader deletes it. */
  async nameVersion(version: string, name: string): Promise<boolean> {
    const named = await this.library.change(async ({ versions }) => {
      const found = await versions.get(version);
      if (found) await versions.put({ ...found, kind: 'named', name: name.trim() });
      return found !== undefined;
    });
    return named ?? false;
  }

  async deleteVersion(version: string): Promise<boolean> {
    return (
      (await this.library.change(async (tables) => (await deleteVersion(tables, version), true))) ?? false
    );
  }

  /** Puts a version in the place of the present state, which is kept as a version itself. */
  async restore(factory: string, version: string): Promise<boolean> {
    const restored = await this.library.change(async (tables, making) => {
      const [kept, found] = await Promise.all([tables.versions.get(version), tables.texts.get(version)]);
      if (kept?.factory !== factory || !found) return undefined;
      return replaceText(tables, { id: factory, text: found.text, kind: 'restore' }, making);
    });
    return restored !== undefined;
  }
}
