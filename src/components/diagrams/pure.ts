import { Component } from 'preact';
import type { ComponentChild, ComponentType } from 'preact';

function same(before: object, after: object): boolean {
  const keys = Object.keys(after);
  return (
    keys.length === Object.keys(before).length &&
    keys.every((key) =>
      Object.is(before[key as keyof typeof before], after[key as keyof typeof after]),
    )
  );
}

/**
 * A component that draws again only when one of its props is another value. Pictures of long traces move every frame;
 * with this, only what moved is compared. (`memo` would bring preact/compat along, which costs more than a picture.)
 */
export function pure<Props extends object>(
  draw: (props: Props) => ComponentChild,
): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !same(this.props, next);
    }

    override render(): ComponentChild {
      return draw(this.props);
    }
  };
}
