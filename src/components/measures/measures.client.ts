import { startFilters } from '../filters/filters.client';
import { startComparison } from './comparison.client';
import { startStanding } from './standing.client';

const { filters, rows, reread } = startFilters();
startComparison(rows, filters);
startStanding(rows, reread);
