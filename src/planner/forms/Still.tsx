import { Component, type VNode } from 'preact';

interface Props {
  /** Everything the drawing depends on. */
  on: readonly unknown[];
  children: () => VNode;
}

/** Draws its children anew only when something in `on` changed, so that typing in one item leaves the others alone. */
export class Still extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return (
      next.on.length !== this.props.on.length ||
      next.on.some((value, place) => !Object.is(value, this.props.on[place]))
    );
  }

  override render() {
    return this.props.children();
  }
}
