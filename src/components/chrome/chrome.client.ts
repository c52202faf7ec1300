import { startOffline } from '../offline/offline.client';
import { startSearch } from '../search/wake.client';
import { startThemeSwitch } from './theme-switch.client';

startThemeSwitch();
startSearch();
startOffline();
