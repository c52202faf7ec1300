import type { Segment } from '../../search/record';

/** A text with the stretches that the query matched marked. */
export function Segments({ segments }: { segments: Segment[] }) {
  return (
    <>{segments.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))}</>
  );
}
