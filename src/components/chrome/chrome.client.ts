import { startSearch } from './search.client';
import { startThemeSwitch } from './theme-switch.client';

startThemeSwitch();
startSearch();
