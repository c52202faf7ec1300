import { loadWidget } from '../embed/load-widget.ts';
import { libraryKeeper } from '../factory/library/library-keeper.ts';
import { library } from '../factory/library/this-library.ts';

const calculator = document.querySelector<HTMLElement & { keeper?: unknown }>('.calculator');
if (calculator) {
  // Before the element is defined, which takes what is kept as soon as it is.
  calculator.keeper = libraryKeeper(library);
  void loadWidget(calculator.localName);
}
