const modes = ['system', 'light', 'dark'] as const;
type Mode = (typeof modes)[number];

/** The media of the dark style sheet in each mode. */
const media: Record<Mode, string> = {
  system: 'screen and (prefers-color-scheme: dark)',
  light: 'not all',
  dark: 'screen',
};

/** A button that goes from the system's preference to light to dark, and remembers the choice. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLElement>('[data-theme-switch]');
  const sheet = document.querySelector<HTMLLinkElement>('#dark');
  if (!button || !sheet) return;
  const labels: Record<Mode | 'label', string> = JSON.parse(button.dataset['labels'] ?? '{}');
  let mode = modes.find((other) => media[other] === sheet.media) ?? 'system';
  const show = () => {
    const name = `${labels.label}: ${labels[mode]}`;
    button.setAttribute('aria-label', name);
    button.title = name;
    button.textContent = { system: '◐', light: '○', dark: '●' }[mode];
  };
  button.addEventListener('click', () => {
    mode = modes[(modes.indexOf(mode) + 1) % modes.length] ?? 'system';
    sheet.media = media[mode];
    remember(mode);
    show();
  });
  show();
}

function remember(mode: Mode): void {
  try {
    if (mode === 'system') localStorage.removeItem('zcf-theme');
    else localStorage.setItem('zcf-theme', mode);
  } catch {
    // Blocked storage: the choice lasts as long as the page.
  }
}
