import { Strikethrough, Table, TaskList, parser } from '@lezer/markdown';
import { autolinks } from './autolinks.js';
import { citations } from './citations.js';
import { footnotes } from './footnotes.js';
import { guards } from './guards.js';
import { linkReferences } from './link-references.js';
import { math } from './math.js';
import { wikiLinks } from './wiki-links.js';

/** CommonMark with the extensions of GitHub, Pandoc and note-taking programs. Front matter is taken off before. */
export const markdownParser = parser.configure([
  Table,
  TaskList,
  Strikethrough,
  autolinks,
  guards,
  linkReferences,
  footnotes,
  wikiLinks,
  citations,
  math,
]);
