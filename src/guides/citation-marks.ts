import type { MdastPluginEntry } from 'satteri';
import { citedSources, EXPERIENCE, splitCitations } from './citations.ts';

/** Keeps the marks out of the excerpts that search shows. */
const unsearched = { dataPagefindIgnore: '' };

/** Markdown plugin: turns `[@source-id]` into a numbered link to the source at the guide's end. */
export const citationMarks: MdastPluginEntry = ({ source }) => {
  const cited = citedSources(source);
  if (!source.includes('[@')) return null;
  return {
    name: 'citation-marks',
    text(node, context) {
      if (!node.value.includes('[@')) return;
      context.replaceNode(
        node,
        splitCitations(node.value).map((part) => {
          if ('text' in part) return { type: 'text', value: part.text };
          const experience = part.source === EXPERIENCE;
          return {
            type: 'link',
            url: experience ? '/about/#experience' : `#source-${part.source}`,
            children: [
              { type: 'text', value: experience ? 'experience' : `${cited.indexOf(part.source) + 1}` },
            ],
            data: {
              hProperties: experience
                ? {
                    className: ['cite', 'cite-experience'],
                    title: 'This rests on experience, not on a study',
                    ...unsearched,
                  }
                : {
                    className: ['cite'],
                    ariaLabel: `Source ${cited.indexOf(part.source) + 1}`,
                    ...unsearched,
                  },
            },
          };
        }),
      );
    },
  };
};
