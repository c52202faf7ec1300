/** The two languages of the widgets. Chinese is the text of the guideline, English a translation. */
export type Language = 'zh' | 'en';

export type Bilingual = Record<Language, string>;

/** The value of a `lang` attribute inside the widget. */
export const languageTag: Bilingual = { zh: 'zh-CN', en: 'en' };

/**
 * The language an element speaks: its own `lang`, else that of the nearest ancestor that has one, through shadow roots.
 * English is English; everything else is Chinese, the language of the guideline.
 */
export function languageOf(element: Element): Language {
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return /^en\b/i.test(holder.getAttribute('lang') ?? '') ? 'en' : 'zh';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh';
}
