import type { ReactiveControllerHost } from 'lit';
import { expect, test } from 'vitest';
import { OnDemand } from '../../../widgets/foundation/on-demand.ts';

/** A host that counts how often it is drawn, and a module whose loading the test decides. */
function loading() {
  let drawn = 0;
  let asked = 0;
  let settle: { come(module: string): void; fail(): void } | undefined;
  const host = {
    addController: () => {},
    requestUpdate: () => (drawn += 1),
  } as unknown as ReactiveControllerHost;
  const part = () => {
    asked += 1;
    return new Promise<string>((come, refuse) => {
      settle = { come, fail: () => refuse(new Error('offline')) };
    });
  };
  const parts = new OnDemand(host, { part });
  return {
    parts,
    come: (module: string) => settle?.come(module),
    fail: () => settle?.fail(),
    counts: () => ({ asked, drawn }),
  };
}
const turn = () => new Promise((done) => setTimeout(done));

test('a part is asked for once, however often it is used, and drawn when it has come', async () => {
  const { parts, come, counts } = loading();
  expect(parts.use('part')).toBeUndefined();
  expect(parts.use('part')).toBeUndefined();
  const waited = parts.get('part');
  expect(counts()).toEqual({ asked: 1, drawn: 0 });
  come('the module');
  await expect(waited).resolves.toBe('the module');
  expect(parts.use('part')).toBe('the module');
  expect(counts()).toEqual({ asked: 1, drawn: 1 });
});

test('looking whether it is there asks for nothing', () => {
  const { parts, counts } = loading();
  expect(parts.loaded('part')).toBeUndefined();
  expect(counts()).toEqual({ asked: 0, drawn: 0 });
});

test('a part that did not come is told, not asked for with every drawing, and may be tried again', async () => {
  const { parts, come, fail, counts } = loading();
  parts.use('part');
  fail();
  await turn();
  expect(parts.failed.has('part')).toBe(true);
  expect(parts.use('part')).toBeUndefined();
  expect(counts()).toEqual({ asked: 1, drawn: 1 });
  const again = parts.get('part');
  expect(parts.failed.has('part')).toBe(false);
  come('the module');
  await expect(again).resolves.toBe('the module');
  expect(counts()).toEqual({ asked: 2, drawn: 2 });
});
