import type { MdastPluginEntry } from 'satteri';

/**
 * Markdown plugin: lets a wide table scroll by itself on a phone. What scrolls must be reachable by keyboard and
 * named; the table's head names it.
 */
export const scrollingTables: MdastPluginEntry = {
  name: 'scrolling-tables',
  table(node, context) {
    const head = node.children[0]?.children.map((cell) => context.textContent(cell)).filter(Boolean) ?? [];
    context.wrapNode(node, {
      type: 'scroll',
      children: [],
      data: {
        hName: 'div',
        hProperties: {
          className: ['table-scroll'],
          tabIndex: 0,
          role: 'region',
          ariaLabel: `Table: ${head.join(', ')}`,
        },
      },
    });
  },
};
