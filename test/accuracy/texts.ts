import { createChecker, createKnowledge, type Finding } from '../../src/engine/index.js';
import { labelAt, readLabelledTexts, type LabelledText } from './labelled-texts.js';
import { verdictOf } from './pairs.js';
import type { Label, Outcome } from './scores.js';

/** A figure of a labelled text, with what the engine said of it. */
export interface FigureOutcome extends Outcome {
  readonly text: string;
  readonly figure: string;
  /** The sentence that it stands in; of a wrong figure that was not read, the words around it. */
  readonly sentence: string;
  /** Undefined for a figure that was not read. */
  readonly finding: Finding | undefined;
}

/** What the engine says of our labelled texts. */
export interface TextsOutcome {
  /** Each figure beside the text's own source, without those that may be judged either way. */
  readonly figures: readonly FigureOutcome[];
  /** What it accuses of where it knows the sources of all other texts instead, about which nothing is said. */
  readonly strange: readonly Finding[];
  /** How many words that were. */
  readonly words: number;
}

export async function runTexts(): Promise<TextsOutcome> {
  const texts = readLabelledTexts();
  const figures: FigureOutcome[] = [];
  const strange: Finding[] = [];
  let words = 0;
  for (const text of texts) {
    const draft = { text: text.draft, format: 'markdown' } as const;
    const own = createChecker(createKnowledge([text.source]));
    figures.push(...figuresOf(text, (await own.check(draft)).findings));
    const others = texts.filter(({ id }) => id !== text.id).map(({ source }) => source);
    const { findings } = await createChecker(createKnowledge(others)).check(draft);
    strange.push(...findings.filter(({ verdict }) => verdict === 'refuted' || verdict === 'conflicting'));
    words += text.draft.split(/\s+/).length;
  }
  return { figures, strange, words };
}

function figuresOf(text: LabelledText, findings: readonly Finding[]): readonly FigureOutcome[] {
  const outcomes = findings.flatMap((finding): readonly FigureOutcome[] => {
    const gold = labelAt(text.marks, finding.range);
    if (gold === 'open') return [];
    const { start, end } = finding.sentence;
    const about = { text: text.id, half: text.half, figure: finding.quantity.surface, finding };
    return [{ ...about, gold, sentence: text.draft.slice(start, end), ...verdictOf([finding]) }];
  });
  return [...outcomes, ...unread(text, findings)];
}

/** How much of a draft is shown on both sides of a figure that was not read. */
const AROUND = 60;

/** The wrong figures that the engine did not read; it cannot be told of others that they are figures. */
function unread(
  { id, half, draft, marks }: LabelledText,
  findings: readonly Finding[],
): readonly FigureOutcome[] {
  const isRead = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    findings.some(({ range }) => range.start < end && range.end > start);
  return marks
    .filter((mark) => mark.label === 'refuted' && !isRead(mark))
    .map(({ start, end }) => ({
      text: id,
      half,
      figure: draft.slice(start, end),
      sentence: draft.slice(Math.max(0, start - AROUND), end + AROUND),
      finding: undefined,
      gold: 'refuted' satisfies Label,
      said: 'neutral' satisfies Label,
      confidence: 0,
    }));
}
