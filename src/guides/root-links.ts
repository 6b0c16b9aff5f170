import type { MdastPluginEntry } from 'satteri';
import { below } from '../base-path.ts';

/** Markdown plugin: puts the base path in front of addresses that authors write from the root. */
export const rootLinks = (base: string): MdastPluginEntry =>
  base !== '/' && {
    name: 'root-links',
    link(node, context) {
      if (node.url.startsWith('/') && !node.url.startsWith('//'))
        context.setProperty(node, 'url', below(base, node.url));
    },
  };
