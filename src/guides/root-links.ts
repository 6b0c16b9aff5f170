import type { MdastPluginEntry } from 'satteri';

/** Markdown plugin: puts the base path in front of addresses that authors write from the root. */
export const rootLinks = (base: string): MdastPluginEntry => {
  const prefix = base.replace(/\/$/, '');
  if (prefix === '') return null;
  return {
    name: 'root-links',
    link(node, context) {
      if (node.url.startsWith('/') && !node.url.startsWith('//'))
        context.setProperty(node, 'url', prefix + node.url);
    },
  };
};
