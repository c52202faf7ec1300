/** Which way through the history a key asks for: Ctrl or ⌘ with Z is back; with Shift, or with Y, forth. */
export function stepOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return undefined;
  // In a field the browser's own undo belongs to what is being typed there.
  if ((event.composedPath()[0] as Element).matches('input, textarea')) return undefined;
  return event.shiftKey || key === 'y' ? 'redo' : 'undo';
}
