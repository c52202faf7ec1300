import { loadWidget } from '../embed/load-widget.ts';

void loadWidget('zcf-emissions');
