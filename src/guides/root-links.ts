import type { MdastPluginEntry } from 'satteri';
import { below } from '../base-path.ts';

/** Markdown plugin: puts the base path in front of addresses, of pages and pictures, that authors write from the root. */
export const rootLinks = (base: string): MdastPluginEntry =>
  base !== '/' && {
    name: 'root-links',
    link(node, context) {
      if (isFromRoot(node.url)) context.setProperty(node, 'url', below(base, node.url));
    },
    image(node, context) {
      if (isFromRoot(node.url)) context.setProperty(node, 'url', below(base, node.url));
    },
  };

const isFromRoot = (url: string) => url.startsWith('/') && !url.startsWith('//');
