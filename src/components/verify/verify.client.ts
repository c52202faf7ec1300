import { h, hydrate } from 'preact';
import { Verifier, type VerifierProps } from './Verifier.tsx';

const place = document.querySelector<HTMLElement>('[data-verifier]');
if (place) {
  const props = JSON.parse(place.dataset['verifier'] ?? '') as VerifierProps;
  hydrate(h(Verifier, props), place);
}
