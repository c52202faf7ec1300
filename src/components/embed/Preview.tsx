import { Component, createRef } from 'preact';
import type { EmbedFacts } from './embed-facts.ts';
import { startPreview } from './preview.ts';

/** The place of the element, which keeps it: what is chosen changes the element and not this place. */
export class Preview extends Component<{ facts: EmbedFacts; label: string }> {
  readonly place = createRef<HTMLDivElement>();
  #stop: (() => void) | undefined;

  override shouldComponentUpdate(): boolean {
    return false;
  }

  override componentDidMount(): void {
    if (this.place.current) this.#stop = startPreview(this.place.current, this.props.facts);
  }

  override componentWillUnmount(): void {
    this.#stop?.();
  }

  override render() {
    return (
      <div
        ref={this.place}
        class="preview"
        role="group"
        aria-label={this.props.label}
        tabIndex={0}
        data-preview
      />
    );
  }
}
