/** As much of a node of a text's tree (https://github.com/syntax-tree/hast) as is needed here. */
interface TextNode {
  readonly type: string;
  readonly tagName?: string;
  /** Of an MDX component. */
  readonly name?: string | null;
  readonly children?: readonly TextNode[];
  properties?: Record<string, unknown>;
}

/**
 * Lets the keyboard reach what scrolls by itself in a text where it is narrower than its content: tables and code. A table
 * within `WideTable` is as wide as it needs, and what is around it scrolls.
 */
export const rehypeReachable = () => (tree: TextNode) => reach(tree, false);

function reach(node: TextNode, isWide: boolean): void {
  if (node.tagName === 'pre' || (node.tagName === 'table' && !isWide)) {
    node.properties = { ...node.properties, tabIndex: 0 };
  }
  for (const child of node.children ?? []) reach(child, isWide || node.name === 'WideTable');
}
