import { loadWidget } from '../embed/load-widget.ts';

const calculator = document.querySelector('.calculator');
if (calculator) void loadWidget(calculator.localName);
