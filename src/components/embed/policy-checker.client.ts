import { h, hydrate } from 'preact';
import { PolicyChecker, type PolicyCheckerProps } from './PolicyChecker.tsx';

const place = document.querySelector<HTMLElement>('[data-policy-checker]');
if (place) {
  const props = JSON.parse(place.dataset['policyChecker'] ?? '') as PolicyCheckerProps;
  hydrate(h(PolicyChecker, props), place);
}
