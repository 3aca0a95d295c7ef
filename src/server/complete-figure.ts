import type { Checker, Evidence, Finding, Format, Quantity } from '../engine/index.js';
import { sentenceAround, type BegunNumber, type BegunSentence } from './begun-number.js';
import { trialsOf, type Trial } from './figure-trials.js';
import type { Project } from './project.js';

/** A figure of a source that the begun number may become. */
export interface FigureOffer extends Omit<Trial, 'hasDay'> {
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
  const sentence = sentenceAround(draft, begun);
  const fits = fitter(begun, sentence, finding, options.asked);
  const offers = new Map<string, FigureOffer>();
  const correction = options.asked ? correctionOf(finding, begun) : undefined;
  if (correction !== undefined) offers.set(correction.figure, correction);
  for (const trial of await trialsOf(project, sentence, examplesFor(begun, findings))) {
    if (!fits(trial)) continue;
    if (options.cancelled()) return [];
    if (offers.has(trial.figure)) continue;
    const evidence = await supporting(project.checker, sentence, trial);
    const isKnown = [...offers.values()].some((offer) => isSame(offer.evidence, evidence));
    if (evidence !== undefined && !isKnown) offers.set(trial.figure, { ...trial, evidence });
  }
  const surest = [...offers.values()].sort((a, b) => b.evidence.score - a.evidence.score);
  // One place in a sentence is for one kind of figure.
  return surest.filter(({ kind }) => kind === surest[0]!.kind).slice(0, SHOWN);
}

/** Whether the begun number may become a figure: it must go on from what was typed, or be asked for and of its kind. */
function fitter(
  { typed }: BegunNumber,
  { before }: BegunSentence,
  { check }: Finding,
  isAsked: boolean,
): (trial: Trial) => boolean {
  const begun = bare(typed);
  return ({ figure, kind, hasDay }) => {
    const now = bare(figure);
    if (now === begun || !standsBehind(before, hasDay)) return false;
    return now.startsWith(begun) || (isAsked && kind === check);
  };
}

/** The correction of what was typed, as a figure; undefined where it is of more than the number. */
function correctionOf(
  { check, suggestion, suggestionRange, evidence: [best] }: Finding,
  { typed }: BegunNumber,
): FigureOffer | undefined {
  // One digit says nothing yet of how the writer writes numbers.
  const isStyled = bare(typed).length > 1 && suggestionRange === undefined;
  if (!isStyled || suggestion === undefined || best === undefined) return undefined;
  return { figure: suggestion, tail: '', kind: check, evidence: best };
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

/** A day is what something is on, a month or year what it is in. */
function standsBehind(before: string, hasDay: boolean | undefined): boolean {
  if (hasDay === undefined) return true;
  return hasDay ? !/\bin\s$/iu.test(before) : !/\bon\s$/iu.test(before);
}

/** What supports a sentence with a figure in the place of the begun number; undefined where nothing surely does. */
async function supporting(
  checker: Checker,
  { before, after, format }: BegunSentence,
  { figure, tail, kind }: Trial,
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

/** A number without what only groups its digits, for comparing what was typed with a figure. */
function bare(figure: string): string {
  return figure.replace(/[,\s\u00a0\u202f]/gu, '').toLowerCase();
}
