import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Modules that an element loads when a reader first needs them. `use` gives the module or nothing yet and then draws the
 * element again; a load that failed is told by `failed` and may be tried again.
 */
export class OnDemand<Modules extends Record<string, () => Promise<unknown>>> implements ReactiveController {
  readonly #loaded = new Map<keyof Modules, unknown>();
  readonly #waiting = new Map<keyof Modules, Promise<unknown>>();
  /** The parts that could not be loaded since the last try. */
  readonly failed = new Set<keyof Modules>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly modules: Modules,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** The module if it is here; else it is on its way. */
  use<Name extends keyof Modules>(name: Name): Awaited<ReturnType<Modules[Name]>> | undefined {
    if (!this.#loaded.has(name) && !this.failed.has(name)) void this.get(name).catch(() => {});
    return this.loaded(name);
  }

  /** The module if it is here, without asking for it. */
  loaded<Name extends keyof Modules>(name: Name): Awaited<ReturnType<Modules[Name]>> | undefined {
    return this.#loaded.get(name) as Awaited<ReturnType<Modules[Name]>> | undefined;
  }

  /** The module, waited for. Rejects when it can't be had. */
  async get<Name extends keyof Modules>(name: Name): Promise<Awaited<ReturnType<Modules[Name]>>> {
    this.failed.delete(name);
    let waiting = this.#waiting.get(name);
    if (!waiting) {
      waiting = this.load(name);
      this.#waiting.set(name, waiting);
    }
    return (await waiting) as Awaited<ReturnType<Modules[Name]>>;
  }

  private async load(name: keyof Modules): Promise<unknown> {
    try {
      const module = await this.modules[name]?.();
      this.#loaded.set(name, module);
      return module;
    } catch (error) {
      this.failed.add(name);
      throw error;
    } finally {
      this.#waiting.delete(name);
      this.host.requestUpdate();
    }
  }
}

/**
 * Loads parts that are seen, with what they stand on (`lines`: what lines are computed with and called), with the look that
 * what opens has in all calculators and with `own`, the calculator's further one.
 */
export const seenIn =
  (
    host: HTMLElement,
    lines: () => Promise<unknown>,
    own?: () => Promise<{ readonly openedStyles: CSSResult }>,
  ) =>
  async <Part>(loading: Promise<Part>): Promise<Part> => {
    const [part, { adoptOpenedStyles }, further] = await Promise.all([
      loading,
      import('./opened-styles.ts'),
      own?.(),
      lines(),
    ]);
    if (host.shadowRoot) adoptOpenedStyles(host.shadowRoot, ...(further ? [further.openedStyles] : []));
    return part;
  };
