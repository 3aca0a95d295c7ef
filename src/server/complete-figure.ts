import {
  createChecker,
  extractQuantities,
  inStyleOf,
  type Candidate,
  type Checker,
  type Evidence,
  type Finding,
  type Format,
  type Quantity,
  type QuantityKind,
  type Statement,
} from '../engine/index.js';
import { combineStores } from '../workspace/combine-stores.js';
import type { Project } from './project.js';

/** A number that is being typed. */
export interface BegunNumber {
  readonly typed: string;
  /** Where it starts in the draft. */
  readonly start: number;
  /** The cursor. */
  readonly end: number;
}

/** A figure of a source that the begun number may become. */
export interface FigureOffer {
  readonly figure: string;
  /** The noun and rate that the statement has behind it (` drones every month`); empty where it has none. */
  readonly tail: string;
  readonly kind: QuantityKind;
  readonly evidence: Evidence;
}

/** A choice of more figures would ask the writer to do the research. */
const SHOWN = 3;
/**
 * How surely the sentence with the figure in it must measure what its source does, as a probability: a wrong offer costs
 * more than none, and a sentence that is still being written says less than a whole one.
 */
const SURE = 0.7;
/** Numbers of the draft by which it is told how the writer writes them: the nearest. */
const EXAMPLES = 50;
/** The longest number that is still being begun, in UTF-16 units. */
const LONGEST = 24;
/** What stands for the begun number while statements about its sentence are looked for: one for each kind of quantity. */
const STAND_INS = ['6', '6%', '$6', '6 days', '6 km', '2000'] as const;

const BEGUN = /(?:^|[\s("“‘'[–—/-])(?<number>(?:[$€£¥₹]\s?)?\p{Nd}[\p{Nd}.,]*)$/u;

/** The number that ends at the cursor; undefined where none is being typed. */
export function begunNumber(text: string, cursor: number): BegunNumber | undefined {
  const number = BEGUN.exec(text.slice(Math.max(0, cursor - LONGEST), cursor))?.groups?.number;
  return number === undefined ? undefined : { typed: number, start: cursor - number.length, end: cursor };
}

/**
 * The figures that the sources have for the sentence in which a number was begun, surest first. The engine itself is
 * asked: a figure is offered where the sentence that ends with it would be supported, and none where the draft has no
 * claim at that place. Unless it is `asked` for, a figure must go on from what was typed.
 */
export async function figuresFor(
  project: Project,
  draft: { readonly text: string; readonly format: Format },
  begun: BegunNumber,
  findings: readonly Finding[],
  options: { readonly asked: boolean; readonly cancelled: () => boolean },
): Promise<readonly FigureOffer[]> {
  const finding = findings.find(({ range }) => range.start <= begun.end && begun.start <= range.end);
  if (finding === undefined || finding.verdict === 'supported') return [];
  const typed = bare(begun.typed);
  const goesOn = (figure: string): boolean => bare(figure) !== typed && bare(figure).startsWith(typed);
  const fits = ({ figure, kind, hasDay }: Trial): boolean =>
    standsBehind(before, hasDay) &&
    (goesOn(figure) || (options.asked && kind === finding.check && bare(figure) !== typed));
  const offers = new Map<string, FigureOffer>();
  const { before, after } = surroundings(draft.text, begun);
  const [best] = finding.evidence;
  const { suggestion, suggestionRange } = finding;
  // One digit says nothing yet of how the writer writes numbers; and a correction of more than the number is a quick fix.
  const isStyled = options.asked && typed.length > 1 && suggestionRange === undefined;
  if (isStyled && suggestion !== undefined && best !== undefined) {
    offers.set(suggestion, { figure: suggestion, tail: '', kind: finding.check, evidence: best });
  }
  const examples = examplesFor(begun, findings);
  for (const trial of await trialsOf(project, before, after, draft.format, examples)) {
    if (!fits(trial)) continue;
    if (options.cancelled()) return [];
    if (offers.has(trial.figure)) continue;
    const evidence = await supporting(project.checker, before, trial, after, draft.format);
    const isKnown = [...offers.values()].some((offer) => isSame(offer.evidence, evidence));
    if (evidence !== undefined && !isKnown) offers.set(trial.figure, { ...trial, evidence });
  }
  const surest = [...offers.values()].sort((a, b) => b.evidence.score - a.evidence.score);
  // One place in a sentence is for one kind of figure.
  return surest.filter(({ kind }) => kind === surest[0]!.kind).slice(0, SHOWN);
}

/** Whether two figures are one number of one statement: one spelling of it is enough. */
function isSame(one: Evidence, other: Evidence | undefined): boolean {
  return one.statement === other?.statement && one.range.start === other.range.start;
}

/** The draft's other numbers, nearest first, those before the begun one before those behind it. */
function examplesFor(begun: BegunNumber, findings: readonly Finding[]): readonly Quantity[] {
  const before = findings.filter(({ range }) => range.end < begun.start);
  const behind = findings.filter(({ range }) => range.start > begun.end);
  return [...before.reverse(), ...behind].slice(0, EXAMPLES).map(({ quantity }) => quantity);
}

/** A figure as the draft may write it. */
interface Trial extends Omit<FigureOffer, 'evidence'> {
  /** Whether a date names its day; undefined for what is no date. */
  readonly hasDay?: boolean;
}

/** A day is what something is on, a month or year what it is in. */
function standsBehind(before: string, hasDay: boolean | undefined): boolean {
  if (hasDay === undefined) return true;
  return hasDay ? !/\bin\s$/iu.test(before) : !/\bon\s$/iu.test(before);
}

/** The figures of the statements that may speak of the sentence, each in the draft's style before the statement's own. */
async function trialsOf(
  project: Project,
  before: string,
  after: string,
  format: Format,
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

/** What supports a sentence with a figure in the place of the begun number; undefined where nothing surely does. */
async function supporting(
  checker: Checker,
  before: string,
  { figure, tail, kind }: Trial,
  after: string,
  format: Format,
): Promise<Evidence | undefined> {
  // What a count counts is not written yet where the sentence ends with it.
  const rest = after !== '' ? after : kind === 'count' ? `${tail}.` : '.';
  const { findings } = await checker.check({ text: before + figure + rest, format });
  const finding = findings.find(({ range }) => range.start <= before.length && before.length < range.end);
  const [evidence] = finding?.evidence ?? [];
  return finding?.verdict === 'supported' && evidence !== undefined && evidence.score >= SURE
    ? evidence
    : undefined;
}

/** The draft's title and last heading with the paragraph up to the number, and what of the sentence is behind it. */
function surroundings(
  text: string,
  { start, end }: BegunNumber,
): { readonly before: string; readonly after: string } {
  const upTo = text.slice(0, start);
  const blank = Math.max(upTo.lastIndexOf('\n\n'), upTo.lastIndexOf('\n\r\n'));
  const headings = text.slice(0, Math.max(0, blank)).match(/^#{1,6} .+$/gmu) ?? [];
  const context = [...new Set([headings[0], headings.at(-1)])].filter((line) => line !== undefined);
  const rest = /^[^\r\n]*/u.exec(text.slice(end))![0];
  // What begins with a capital is a sentence of its own.
  const after = /^\s*(?:$|[\p{Lu}\p{Nd}])/u.test(rest) ? '' : rest;
  return { before: [...context, upTo.slice(Math.max(0, blank)).trimStart()].join('\n\n'), after };
}

/** A number without what only groups its digits, for comparing what was typed with a figure. */
function bare(figure: string): string {
  return figure.replace(/[,\s\u00a0\u202f]/gu, '').toLowerCase();
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
