/** Once what was just drawn is on the screen, in a task of its own: what is asked for or drawn then holds up nothing. */
export const onScreen = (): Promise<void> =>
  new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
