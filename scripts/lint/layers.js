// Data flows one way through the house: each room may import only from those named here (see ARCHITECTURE.md).
import { builtinModules } from 'node:module';
import path from 'node:path';

const ENGINE = ['engine/prose', 'engine/quantity', 'engine/claim', 'engine/knowledge', 'engine/check'];

/** Room → what it may import, besides itself: rooms, 'node' for Node built-ins, and named packages. */
const ROOMS = {
  'engine/prose': { rooms: [], packages: ['@lezer/markdown', '@lezer/common', 'yaml'] },
  'engine/quantity': { rooms: ENGINE.slice(0, 1), packages: ['js-quantities'] },
  'engine/claim': { rooms: ENGINE.slice(0, 2), packages: ['wink-nlp', 'wink-eng-lite-web-model', 'fuse.js'] },
  'engine/knowledge': { rooms: ENGINE.slice(0, 3), packages: ['fuse.js'] },
  'engine/check': { rooms: ENGINE.slice(0, 4), packages: ['js-quantities'] },
  engine: { rooms: ENGINE, packages: [] },
  workspace: { rooms: ['engine'], packages: 'any' },
  server: { rooms: ['engine', 'workspace'], packages: 'any' },
  extension: { rooms: ['server/protocol'], packages: 'any' },
  cli: { rooms: ['engine', 'workspace', 'server'], packages: 'any' },
};
const VSCODE_ROOMS = ['extension'];
const LSP_ROOMS = ['server', 'extension'];

export const layers = {
  meta: {
    type: 'problem',
    messages: { wall: '{{from}} may not import {{to}}: data flows one way through the layers.' },
    schema: [],
  },
  create(context) {
    const from = roomOf(context.filename);
    if (from === undefined) return {};
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== 'string') return;
      const to = forbidden(from, name, context.filename);
      if (to !== undefined) context.report({ node, messageId: 'wall', data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

function forbidden(from, name, filename) {
  const rules = ROOMS[from];
  if (name.startsWith('.')) {
    const file = path.resolve(path.dirname(filename), name).replace(/\.js$/, '.ts');
    const to = roomOf(file);
    if (to === undefined) return name;
    if (to === from || rules.rooms.includes(to)) return undefined;
    if (rules.rooms.some((room) => room.includes('/') && file.endsWith(`/src/${room}.ts`))) return undefined;
    // Outside the engine, its public index is the only door.
    return to;
  }
  const isEngine = from.startsWith('engine');
  const bare = name.startsWith('node:') ? name.slice(5) : name;
  if (builtinModules.includes(bare.split('/')[0])) return isEngine ? name : undefined;
  if (bare === 'vscode') return VSCODE_ROOMS.includes(from) ? undefined : name;
  if (bare.startsWith('vscode-')) return LSP_ROOMS.includes(from) ? undefined : name;
  if (rules.packages === 'any' || rules.packages.some((p) => bare === p || bare.startsWith(`${p}/`)))
    return undefined;
  return name;
}

/** The room that a file of `src/` stands in; undefined outside `src/`. */
function roomOf(filename) {
  const at = filename.replaceAll('\\', '/').split('/src/').at(-1);
  if (at === undefined || at === filename) return undefined;
  return (
    Object.keys(ROOMS).find((room) => room !== 'engine' && at.startsWith(`${room}/`)) ??
    (at.startsWith('engine/') ? 'engine' : undefined)
  );
}
