import { expect, test, version } from './host-page.ts';

/** Counts what is put on objects that outlive an element, and every observer that still observes. */
const counting = () => {
  const counts = { listeners: 0, observers: 0 };
  const lasting = (target: unknown) =>
    target === window || target === document || target instanceof MediaQueryList;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const known = new WeakMap<object, Set<string>>();
  const key = (type: string, options: unknown) =>
    `${type}:${typeof options === 'object' ? Boolean((options as { capture?: boolean } | null)?.capture) : Boolean(options)}`;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (lasting(this) && listener) {
      const held = known.get(listener) ?? new Set();
      known.set(listener, held);
      if (!held.has(key(type, options))) counts.listeners += 1;
      held.add(key(type, options));
    }
    return add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (lasting(this) && listener && known.get(listener)?.delete(key(type, options))) counts.listeners -= 1;
    return remove.call(this, type, listener, options);
  };
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    const { observe, disconnect } = window[name].prototype;
    const active = new WeakSet<object>();
    window[name].prototype.observe = function (this: object, ...what: [never]) {
      if (!active.has(this)) counts.observers += 1;
      active.add(this);
      return observe.apply(this as never, what);
    };
    window[name].prototype.disconnect = function (this: object) {
      if (active.delete(this)) counts.observers -= 1;
      return disconnect.apply(this as never);
    };
  }
  Object.assign(window, { counts });
};

const element = {
  'zcf-emissions': '.add input',
  'zcf-footprint': '.add input',
  'zcf-offset': '.add input',
  'zcf-readiness': '.tools button',
  'zcf-measures': '.tools button',
};

for (const [tag, ready] of Object.entries(element)) {
  test(`<${tag}> mounted and removed 100 times leaves no listener, observer or element behind`, async ({
    page,
    host,
  }) => {
    test.slow();
    await page.addInitScript(counting);
    await host.open({
      body: `<script type="module" src="${host.siteUrl}widgets/${version}/${tag}.js"></script><div id="place"></div>`,
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const mount = (times: number) =>
      page.evaluate(
        async ([name, selector, count]) => {
          await customElements.whenDefined(name);
          const place = document.querySelector('#place');
          for (let time = 0; time < count; time += 1) {
            const one = document.createElement(name);
            // Colours and a name, so that what only some hosts use is there too.
            one.style.setProperty('--zcf-accent', '#205090');
            one.setAttribute('name', 'result');
            one.setAttribute('handover', '');
            place?.append(one);
            while (!one.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
            one.remove();
          }
        },
        [tag, ready, times] as const,
      );
    const left = async () => {
      await page.waitForTimeout(300);
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
      const counts = await page.evaluate(() => (window as unknown as { counts: object }).counts);
      return { counts, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
    };
    // The first ones load what all share.
    await mount(3);
    const before = await left();
    await mount(100);
    const after = await left();
    expect(after.counts).toEqual(before.counts);
    // One element has hundreds of nodes: less than one was kept.
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(5);
  });
}
