import type { Range } from '../prose/types.js';
import type { Token } from './tagger.js';

/**
 * A stretch of a sentence; stretches with one `id` are one clause, interrupted or continued: `17 points, five
 * rebounds`.
 */
export interface Clause extends Range {
  readonly id: number;
}

/** The clauses of a sentence. */
export interface Clauses {
  /** In the sentence's order, without a gap. */
  readonly stretches: readonly Clause[];
  /**
   * What each clause speaks of, by its id: the nouns before its verb, those of the clause that it goes on from, or what
   * `who` and a bracket take up. Empty where only a pronoun says it that nothing in the sentence explains.
   */
  readonly subjects: readonly (readonly Token[])[];
  /** The ids of clauses that have a verb. */
  readonly verbal: ReadonlySet<number>;
  /** The clause that each one interrupts or explains (`…, of which 364 recovered`), by id; undefined for none. */
  readonly outer: readonly (number | undefined)[];
}

/** Words that speak of the thing just named. */
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'where']);
/** Words that open a clause with a subject of its own. */
const OPENERS: ReadonlySet<string> = new Set(
  'when while whereas although though because but since after before until unless so if that'.split(' '),
);
const OPEN: ReadonlySet<string> = new Set(['(', '[']);
const CLOSE: ReadonlySet<string> = new Set([')', ']']);
const MARKS: ReadonlySet<string> = new Set([',', ';', '(', ')', '[', ']', '—', '–', '“', '”', '"']);
const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'or']);

/** The clauses of a sentence; one without a verb for a text that has none. */
export function readClauses(tokens: readonly Token[], length: number): Clauses {
  const builder = new ClauseBuilder();
  const segments = segmentsOf(tokens, length);
  for (const segment of segments) builder.add(segment);
  return builder.clauses();
}

/** The id of the clause that holds an offset; 0 where there are none. */
export function clauseAt({ stretches }: Pick<Clauses, 'stretches'>, offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < stretches[middle]!.end) high = middle;
    else low = middle + 1;
  }
  return stretches[low]?.id ?? 0;
}

/** What stands between two cuts. The first token is the mark or word that made the cut, except in the first segment. */
interface Segment extends Range {
  readonly tokens: readonly Token[];
}

function segmentsOf(tokens: readonly Token[], length: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const close = (to: number): void => {
    const start = segments.length === 0 ? 0 : tokens[from]!.start;
    const end = to < tokens.length ? tokens[to]!.start : length;
    if (end > start) segments.push({ start, end, tokens: tokens.slice(from, to) });
    from = to;
  };
  let verb = false;
  for (const [i, token] of tokens.entries()) {
    verb ||= isVerb(token);
    if (i > 0 && isCut(tokens, i, verb)) close(i);
  }
  close(tokens.length);
  return segments;
}

function isCut(tokens: readonly Token[], at: number, verb: boolean): boolean {
  const token = tokens[at]!;
  // A colon behind a label (`drones per month: 6,000`) parts nothing.
  if (token.text === ':') return verb;
  if (MARKS.has(token.text)) return true;
  const lower = token.text.toLowerCase();
  if (RELATIVES.has(lower) || OPENERS.has(lower)) return token.pos !== 'NOUN';
  return CONNECTIVES.has(lower) && hasVerb(tokens, at, 1) && hasVerb(tokens, at, -1);
}

/** Whether a verb stands on one side of a connective, up to the nearest mark. */
function hasVerb(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  // `made 9 here and 3 there to finish with 24`: what the numbers came to is no clause of the second one.
  const listed = step === 1 && tokens[at + 1]?.pos === 'NUM';
  for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
    if (MARKS.has(tokens[i]!.text)) return false;
    if (listed && tokens[i]!.text === 'to') return false;
    if (isVerb(tokens[i]!)) return true;
  }
  return false;
}

/** A clause under construction. */
interface Draft {
  readonly id: number;
  verbal: boolean;
  subject: readonly Token[];
  /** The clause that this one interrupts; undefined for one that stands by itself. */
  readonly outer: Draft | undefined;
  /** What stood in it before its verb. */
  lead: readonly Token[];
  /** The name, or else the noun, that was said last. */
  named: readonly Token[];
}

class ClauseBuilder {
  readonly #stretches: Clause[] = [];
  readonly #drafts: Draft[] = [];
  #current: Draft | undefined;

  add(segment: Segment): void {
    const first = segment.tokens[0];
    const clause = this.#clauseOf(segment, first?.text.toLowerCase() ?? '');
    this.#read(clause, segment);
    this.#current = clause;
    this.#stretches.push({ start: segment.start, end: segment.end, id: clause.id });
  }

  clauses(): Clauses {
    return {
      stretches: this.#stretches,
      subjects: this.#drafts.map(subjectOf),
      verbal: new Set(this.#drafts.filter(({ verbal }) => verbal).map(({ id }) => id)),
      outer: this.#drafts.map(({ outer }) => outer?.id),
    };
  }

  #clauseOf(segment: Segment, opener: string): Draft {
    const current = this.#current;
    if (current === undefined) return this.#open(undefined, []);
    if (OPEN.has(opener)) return this.#open(current, this.#beside(segment) ?? subjectOf(current));
    const base = CLOSE.has(opener) ? (current.outer ?? current) : current;
    if (RELATIVES.has(opener)) return this.#open(base, base.named);
    if (!segment.tokens.some(isVerb)) return isGapped(segment) ? this.#open(undefined, []) : base;
    // `In 2023, the plant …` and `Smith, the mayor, said …`: the verb that the clause was waiting for.
    if (!base.verbal) return base;
    if (startsWithVerb(segment) && base.outer !== undefined && !base.outer.verbal) return base.outer;
    return this.#open(undefined, subjectOf(base));
  }

  /** The name right before a bracket, of which the bracket speaks: `the Clippers (20-14)`. */
  #beside({ start }: Segment): readonly Token[] | undefined {
    const named = this.#current?.named ?? [];
    const last = named.at(-1);
    return last?.pos === 'PROPN' && start - last.end <= 1 ? named : undefined;
  }

  #open(outer: Draft | undefined, subject: readonly Token[]): Draft {
    const draft: Draft = { id: this.#drafts.length, verbal: false, subject, outer, lead: [], named: [] };
    this.#drafts.push(draft);
    return draft;
  }

  /** Takes in a segment: what stands before the clause's first verb is what it speaks of. */
  #read(clause: Draft, { tokens }: Segment): void {
    clause.named = lastNamed(tokens) ?? clause.named;
    if (clause.verbal) return;
    const at = tokens.findIndex(isVerb);
    const before = (at < 0 ? tokens : tokens.slice(0, at)).filter(isNaming);
    clause.lead = [...clause.lead, ...before];
    if (at < 0) return;
    clause.verbal = true;
    if (RELATIVES.has(tokens[0]?.text.toLowerCase() ?? '')) return;
    const nouns = clause.lead.filter(({ pos }) => pos !== 'PRON');
    if (nouns.length > 0) clause.subject = nouns;
    else if (clause.lead.length > 0 && clause.subject.length === 0)
      clause.subject = this.#subjectBefore(clause);
  }

  /** What a pronoun takes up: the subject of the nearest clause before that has one. */
  #subjectBefore({ id }: Draft): readonly Token[] {
    return this.#drafts.findLast((draft) => draft.id < id && draft.subject.length > 0)?.subject ?? [];
  }
}

function subjectOf({ lead, subject }: Draft): readonly Token[] {
  return subject.length > 0 ? subject : lead.filter(({ pos }) => pos !== 'PRON');
}

/** The last run of names of a segment, else its last noun; undefined where it has neither. */
function lastNamed(tokens: readonly Token[]): readonly Token[] | undefined {
  const last = tokens.findLastIndex(({ pos }) => pos === 'PROPN');
  if (last < 0) {
    const noun = tokens.findLast(({ pos }) => pos === 'NOUN');
    return noun === undefined ? undefined : [noun];
  }
  let first = last;
  while (first > 0 && tokens[first - 1]!.pos === 'PROPN') first--;
  return tokens.slice(first, last + 1);
}

/** Whether a stretch names another subject for the verb before it: `…, and Muslims 18%`. */
function isGapped({ tokens }: Segment): boolean {
  const words = tokens.filter(({ text, pos }) => !MARKS.has(text) && pos !== 'CCONJ' && pos !== 'DET');
  const number = words.findIndex(({ pos }) => pos === 'NUM');
  return number > 0 && words.slice(0, number).every(({ pos }) => pos === 'PROPN' || pos === 'NOUN');
}

function startsWithVerb({ tokens }: Segment): boolean {
  const word = tokens.find(({ text, pos }) => !MARKS.has(text) && pos !== 'CCONJ' && pos !== 'ADV');
  return word !== undefined && isVerb(word);
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** Words that can say what a clause speaks of, pronouns among them. */
function isNaming({ pos, text }: Token): boolean {
  return pos === 'PROPN' || pos === 'NOUN' || (pos === 'PRON' && /\p{L}/u.test(text));
}
