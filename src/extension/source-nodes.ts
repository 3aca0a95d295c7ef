import type { PassageRef, SourceEntry, SourceGroup, SourceProblem } from '../server/protocol.js';
import { countedSources, countedStatements } from './counted.js';
import { t } from './editor.js';
import type { TreeNode } from './editor-tree.js';

/** A line of the sources view that can be opened. */
export interface SourceNode extends TreeNode {
  /** For a source; undefined for a file that was not read. */
  readonly passage?: PassageRef;
}

const OPEN = 'claimcheck.openSource';

/** The lines of the sources view: the sources, in groups where there are several folders; empty where none has any. */
export function sourceNodes(groups: readonly SourceGroup[]): readonly TreeNode[] {
  const filled = groups.filter(({ sources, problems }) => sources.length + problems.length > 0);
  const [first] = filled;
  if (first !== undefined && filled.length === 1) return linesOf(first);
  return filled.map(groupNode);
}

function groupNode(group: SourceGroup): TreeNode {
  const folder = decodeURIComponent(group.uri.split('/').at(-1) ?? '');
  const description = countedSources(group.sources.length);
  return {
    id: group.uri,
    label: folder,
    description,
    tooltip: group.root ?? folder,
    accessibleName: `${folder}, ${description}`,
    icon: 'root-folder',
    isProblem: false,
    kind: 'folder',
    children: linesOf(group),
    isOpen: true,
  };
}

const ORIGINS: readonly SourceEntry['origin'][] = ['own', 'compiled', 'bundled'];

/** What could not be read first, since it needs attention; then the user's own sources, the bundled ones last. */
function linesOf(group: SourceGroup): readonly TreeNode[] {
  const sources = ORIGINS.flatMap((origin) => group.sources.filter((source) => source.origin === origin));
  return [
    ...group.problems.map((problem, at) => problemNode(problem, `${group.uri} problem ${at}`)),
    ...sources.map((source, at) => sourceNode(source, `${group.uri} ${source.passage.source} ${at}`)),
  ];
}

function sourceNode(source: SourceEntry, id: string): SourceNode {
  const { title, publisher, published, statements, origin, problems, uri } = source;
  const about = [
    countedStatements(statements),
    published,
    origin === 'bundled' ? t('bundled') : origin === 'compiled' ? t('compiled') : undefined,
  ].filter((part) => part !== undefined);
  const isProblem = problems.length > 0;
  const whole = [title, publisher, ...about, ...problems].filter((part) => part !== undefined);
  const file = origin === 'own' ? [source.passage.source] : [];
  return {
    id,
    label: title,
    description: about.join(' · '),
    tooltip: [...whole, ...file].join('\n'),
    accessibleName: whole.join(', '),
    icon: isProblem ? 'warning' : origin === 'own' ? 'file-text' : 'library',
    isProblem,
    kind: uri === undefined || origin !== 'own' ? 'source' : source.isText ? 'ownSource' : 'ownDocument',
    children: problems.map((message, at) => cutNode(message, `${id} cut ${at}`)),
    isOpen: false,
    ...(uri !== undefined && { uri }),
    command: { id: OPEN, title: t('Open') },
    passage: source.passage,
  };
}

function cutNode(message: string, id: string): TreeNode {
  return {
    id,
    label: message,
    description: '',
    tooltip: message,
    accessibleName: t('Not read: {0}', message),
    icon: 'info',
    isProblem: false,
    kind: 'cut',
    children: [],
    isOpen: false,
  };
}

function problemNode({ path, uri, message }: SourceProblem, id: string): SourceNode {
  const name = path.split(/[/\\]/u).at(-1) ?? path;
  return {
    id,
    label: name,
    description: message,
    tooltip: `${path}\n${message}`,
    accessibleName: t('{0}, not read: {1}', path, message),
    icon: 'warning',
    isProblem: true,
    kind: 'unread',
    children: [],
    isOpen: false,
    uri,
  };
}
