import {
  createChecker,
  extractQuantities,
  inStyleOf,
  type Candidate,
  type Checker,
  type Quantity,
  type QuantityKind,
  type Statement,
} from '../engine/index.js';
import { combineStores } from '../workspace/combine-stores.js';
import type { BegunSentence } from './begun-number.js';
import type { Project } from './project.js';

/** A figure of a statement, as the draft may write it: what may become of a begun number. */
export interface Trial {
  readonly figure: string;
  /** The noun and rate that the statement has behind it (` drones every month`); empty where it has none. */
  readonly tail: string;
  readonly kind: QuantityKind;
  /** Whether a date names its day; undefined for what is no date. */
  readonly hasDay?: boolean;
}

/** What stands for the begun number while statements about its sentence are looked for: one for each kind of quantity. */
const STAND_INS = ['6', '6%', '$6', '6 days', '6 km', '2000'] as const;

/** The figures of the statements that may speak of the sentence, each in the draft's style before the statement's own. */
export async function trialsOf(
  project: Project,
  { before, after, format }: BegunSentence,
  examples: readonly Quantity[],
): Promise<readonly Trial[]> {
  const statements = new Map<number, Statement>();
  const { checker, take } = probeOf(project);
  for (const standIn of STAND_INS) {
    await checker.check({ text: before + standIn + after, format });
    for (const { statement } of take()) statements.set(statement.id, statement);
  }
  return [...statements.values()].flatMap(({ text }) => figuresIn(text, examples));
}

/** A date, or the end of a range of dates, with its day. */
const DAY = /-\d\d-\d\d$/u;
/** `12-day` stands before its own noun only, which the draft need not have. */
const ATTRIBUTIVE = /\p{Nd}-\p{L}/u;

function figuresIn(text: string, examples: readonly Quantity[]): readonly Trial[] {
  return extractQuantities(text).flatMap((quantity) => {
    const { surface, kind, range, phrase } = quantity;
    if (ATTRIBUTIVE.test(surface)) return [];
    const tail = text.slice(range.end, Math.max(range.end, phrase.end));
    const trial = {
      figure: surface,
      tail,
      kind,
      ...(kind === 'date' && { hasDay: DAY.test(quantity.unit) }),
    };
    const styled = inStyleOf(quantity, examples);
    const inStyle = styled === undefined || styled === surface ? [] : [{ ...trial, figure: styled }];
    // A date's month may have been written already.
    const year = kind === 'date' ? /\b\p{Nd}{4}$/u.exec(surface)?.[0] : undefined;
    const ofYear = year === undefined ? [] : [{ figure: year, tail: '', kind, hasDay: false }];
    return [...inStyle, trial, ...ofYear];
  });
}

/** A checker of which only is of interest what it was offered. */
interface Probe {
  readonly checker: Checker;
  /** The candidates since the last time. */
  readonly take: () => readonly Candidate[];
}

const probes = new WeakMap<Project, Probe>();

function probeOf(project: Project): Probe {
  const probe = probes.get(project) ?? createProbe(project);
  probes.set(project, probe);
  return probe;
}

function createProbe(project: Project): Probe {
  const store = combineStores(project.parts);
  let taken: Candidate[] = [];
  const checker = createChecker({
    candidates: async (claims) => {
      const answers = await store.candidates(claims);
      taken.push(...answers.flatMap(({ candidates }) => candidates));
      return answers;
    },
  });
  return {
    checker,
    take: () => {
      const found = taken;
      taken = [];
      return found;
    },
  };
}
