import type { MarkdownConfig } from '@lezer/markdown';
import { LIMITS } from '../limits.js';

/** Wiki links `[[target]]` and `[[target|text]]`, and what `![[target]]` embeds. */
export const wikiLinks: MarkdownConfig = {
  defineNodes: ['WikiLink', 'WikiEmbed'],
  parseInline: [
    {
      name: 'WikiLink',
      before: 'Link',
      parse(context, next, start) {
        const embed = next === BANG;
        if (!embed && next !== BRACKET) return -1;
        const link = WIKI_LINK.exec(context.slice(embed ? start + 1 : start, start + LIMITS.markLength));
        if (link === null) return -1;
        const end = start + (embed ? 1 : 0) + link[0].length;
        return context.addElement(context.elt(embed ? 'WikiEmbed' : 'WikiLink', start, end));
      },
    },
  ],
};

/** Where the text that a wiki link shows starts in it and ends: behind the bar, or the target itself. */
export function wikiLinkText(link: string): { readonly start: number; readonly end: number } {
  const bar = link.indexOf('|');
  return { start: bar < 0 ? 2 : bar + 1, end: link.length - 2 };
}

const BRACKET = 91;
const BANG = 33;
const WIKI_LINK = /^\[\[[^[\]\n]{1,300}\]\](?!\()/;
