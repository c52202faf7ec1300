const name = 'zcf-factories';

/** How tabs tell one another that the library changed: what changed each reads itself. */
export interface OtherTabs {
  tell(): void;
}

/**
 * Listens for what other tabs change. A tab that was in the background, where messages may not have reached it, looks when
 * it comes back. Without `BroadcastChannel` the event of the storage tells instead.
 */
export function otherTabs(heard: () => void): OtherTabs {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') heard();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) heard();
  });
  if ('BroadcastChannel' in globalThis) {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', heard);
    return { tell: () => channel.postMessage('changed') };
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (key === name && newValue !== null) heard();
  });
  return {
    tell: () => {
      try {
        localStorage.setItem(name, '');
        localStorage.removeItem(name);
      } catch {
        // Tabs that can't be told look when they come back.
      }
    },
  };
}
