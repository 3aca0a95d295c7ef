import fs from 'node:fs';
import path from 'node:path';
import { createKnowledge, readSource, type Format, type Knowledge } from '../../../src/engine/index.js';
import { createDraftReader } from '../../../src/engine/check/read-draft.js';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import { halfOf } from '../halves.js';
import { instancesOf, readLines, type Group } from './cases.js';

interface Expected {
  readonly surface: string;
  readonly verdict: string;
}

const SENTENCES = 'test/fixtures/sentences/alabuga.jsonl';
const DRAFTS = 'test/fixtures/drafts';

/** Our own sentences and sample drafts about the bundled knowledge: each claim is a group. */
export async function ownGroups(): Promise<readonly Group[]> {
  const knowledge = bundledKnowledge();
  const groups: Group[] = [];
  for (const row of readLines(SENTENCES) as readonly {
    readonly text: string;
    readonly findings: readonly Expected[];
  }[])
    groups.push(...(await groupsOf('own sentences', row.text, 'markdown', row.findings, knowledge)));
  for (const name of fs.readdirSync(DRAFTS).filter((file) => !file.endsWith('.json'))) {
    const expected = JSON.parse(
      fs.readFileSync(path.join(DRAFTS, name.replace(/\.\w+$/, '.expected.json')), 'utf8'),
    ) as { readonly findings: readonly Expected[] };
    const text = fs.readFileSync(path.join(DRAFTS, name), 'utf8');
    const format = name.endsWith('.md') ? 'markdown' : 'plaintext';
    groups.push(...(await groupsOf('own drafts', text, format, expected.findings, knowledge)));
  }
  for (const { text, findings } of DRAWN.flatMap(drawnDrafts))
    groups.push(...(await groupsOf('own drafts', text, 'markdown', findings, knowledge)));
  return groups;
}

const DRAWN = ['context', 'first-light', 'styles'].map((name) => `test/golden/cases/${name}.golden.md`);
const MARK = /^( *)(\^+) (supported|refuted|conflicting)\b/;

/** The drafts of a golden file, with the findings that are drawn under their lines. */
function drawnDrafts(
  file: string,
): readonly { readonly text: string; readonly findings: readonly Expected[] }[] {
  const [, ...cases] = fs.readFileSync(file, 'utf8').split(/^=== .*\n/m);
  return cases.map((drawing) => {
    const lines: string[] = [];
    const findings: Expected[] = [];
    for (const line of drawing.split('\n')) {
      const [, indent = '', carets = '', verdict] = MARK.exec(line) ?? [];
      if (verdict === undefined) lines.push(line);
      else
        findings.push({
          surface: lines.at(-1)!.slice(indent.length, indent.length + carets.length),
          verdict,
        });
    }
    return { text: lines.join('\n'), findings };
  });
}

function bundledKnowledge(): Knowledge {
  const sheets = fs.readdirSync('knowledge').filter((name) => name.endsWith('.md'));
  return createKnowledge(
    sheets
      .sort()
      .map((id) =>
        readSource(fs.readFileSync(path.join('knowledge', id), 'utf8'), { id, format: 'markdown' }),
      ),
  );
}

/** One group for each claim of a text; what is not expected is to be left alone, what may be open is left out. */
async function groupsOf(
  set: string,
  text: string,
  format: Format,
  expected: readonly Expected[],
  knowledge: Knowledge,
): Promise<readonly Group[]> {
  const draft = { text, format };
  const claims = createDraftReader()(draft, readProse(draft)).flatMap(({ read }) => read.claims);
  const groups: Group[] = [];
  for (const claim of claims) {
    const { verdict = 'unverified' } =
      expected.find(({ surface }) => surface === claim.quantity.surface) ?? {};
    const label = verdict === 'unverified' ? 'unrelated' : verdict;
    if (label !== 'supported' && label !== 'refuted' && label !== 'unrelated') continue;
    const about = { set, id: claim.sentence, page: claim.sentence, half: halfOf(claim.sentence) };
    groups.push({ ...about, label, cases: await instancesOf([claim], knowledge) });
  }
  return groups;
}
