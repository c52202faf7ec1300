/** A storage of the browser that may be blocked or full: then nothing is found, and what is put is only told to be lost. */
export class BrowserStorage {
  constructor(private readonly storage: () => Storage) {}

  get(key: string): string | undefined {
    try {
      return this.storage().getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether it was put. */
  put(key: string, text: string): boolean {
    try {
      this.storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }

  delete(key: string): void {
    try {
      this.storage().removeItem(key);
    } catch {
      // Where nothing may be stored there is nothing to delete.
    }
  }

  keys(prefix: string): string[] {
    try {
      return Object.keys(this.storage()).filter((key) => key.startsWith(prefix));
    } catch {
      return [];
    }
  }
}

/** What outlasts the tab. */
export const lasting = new BrowserStorage(() => localStorage);

/** What goes with the tab. */
export const ofThisTab = new BrowserStorage(() => sessionStorage);
