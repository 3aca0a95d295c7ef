import { type DomDocument, type DomElement, isElement, lineOf } from './dom.js';
import { isoDate } from './iso-date.js';
import { FURNITURE, type MainText, titleOf } from './main-text.js';

/**
 * All posts of a page that reports what happens while it happens: what looks for main text takes one of them for the
 * article. Undefined for any other page. Posts are articles beside each other, each with its time and with prose, that
 * name themselves live or stand where something does.
 */
export function takeLivePosts(document: DomDocument): MainText | undefined {
  for (const parent of parentsOfArticles(document)) {
    const posts = articlesIn(parent).filter(isPost);
    if (posts.length < 2 || !isLive(parent, posts)) continue;
    for (const element of [...parent.querySelectorAll(FURNITURE)]) element.remove();
    const published = isoDate(parent.querySelector('time')?.getAttribute('datetime'));
    return {
      root: parent,
      metadata: { ...titleOf(document), ...(published !== undefined && { published }) },
    };
  }
  return undefined;
}

function parentsOfArticles(document: DomDocument): ReadonlySet<DomElement> {
  const parents = new Set<DomElement>();
  for (const { parentNode } of document.querySelectorAll('article'))
    if (parentNode !== null) parents.add(parentNode);
  return parents;
}

function articlesIn(parent: DomElement): readonly DomElement[] {
  return [...parent.childNodes].filter(isElement).filter(({ nodeName }) => nodeName === 'ARTICLE');
}

function isPost(article: DomElement): boolean {
  if (article.querySelector('time') === null) return false;
  return [...article.querySelectorAll('p')].some((paragraph) => lineOf(paragraph).length >= MIN_PROSE);
}

/** A shorter paragraph is a teaser's or a caption's. */
const MIN_PROSE = 30;

function isLive(parent: DomElement, posts: readonly DomElement[]): boolean {
  let around: DomElement | null = parent;
  while (around !== null) {
    if (namesLive(around)) return true;
    around = around.parentNode;
  }
  return posts.every(namesLive);
}

function namesLive(element: DomElement): boolean {
  // The document itself has no attributes.
  if (element.nodeType !== 1) return false;
  return ['class', 'id', 'itemtype'].some((name) => LIVE.test(element.getAttribute(name) ?? ''));
}

const LIVE = /(?:^|[\s_-])live(?:[\s_-]|$|blog)|LiveBlog/iu;
