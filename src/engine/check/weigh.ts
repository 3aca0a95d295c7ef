import { claimsOf } from '../claim/read-claims.js';
import { quantitiesOf } from '../claim/row-quantities.js';
import { lifespanEnds } from '../claim/lifespans.js';
import { recordsOf } from '../claim/records.js';
import type { Claim } from '../claim/types.js';
import type { Candidate, SourceInfo, Statement } from '../knowledge/types.js';
import { align, type Alignment } from './align/align.js';
import { isDoubtful, readDoubts, type DoubtName } from './align/doubts.js';
import { toldBy, type Told } from './align/told.js';
import { sideOf, type Side } from './align/words.js';
import type { Evidence } from './types.js';

/** A claim beside one quantity of a statement. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly alignment: Alignment;
  /** What speaks against taking it for evidence, though it may measure the same thing. */
  readonly doubts: readonly DoubtName[];
  /** Whether a doubt is among them that no other evidence outweighs. */
  readonly doubtful: boolean;
}

/** A claim beside every quantity of its candidates that it can be compared with, the best-aligned first. */
export function weighAll(claim: Claim, candidates: readonly Candidate[]): readonly Weighed[] {
  const best = candidates[0]?.score ?? 1;
  const told = tellings(claim, candidates);
  const weighed: Weighed[] = [];
  for (const { statement, score } of candidates) {
    const toldBySource = (): Told => told(statement.source);
    for (const known of statementClaims(statement)) {
      const alignment = align(claim, known, score / best, toldBySource);
      if (alignment !== undefined) weighed.push(new WeighedFigure(alignment, claim, statement, known));
    }
  }
  return weighed.sort(byWeight);
}

/** What a source tells of a claim by those of its statements that are candidates; read when it is asked for. */
export function tellings(claim: Claim, candidates: readonly Candidate[]): (source: SourceInfo) => Told {
  const known = new Map<SourceInfo, Told>();
  return (source) => {
    const found = known.get(source);
    if (found !== undefined) return found;
    const sides: Side[] = [];
    let by: Pick<Candidate, 'isStrange' | 'familiarity'> = {};
    for (const candidate of candidates) {
      const { statement } = candidate;
      if (statement.source !== source) continue;
      by = candidate;
      for (const known of statementClaims(statement)) sides.push(sideOf(known));
    }
    const told = toldBy(sideOf(claim), sides, by);
    known.set(source, told);
    return told;
  };
}

/** Of the many figures that a claim is weighed with, few are shown as evidence, and the doubts of few are asked for. */
class WeighedFigure implements Weighed {
  #evidence: Evidence | undefined;
  #doubts: readonly DoubtName[] | undefined;
  #doubtful: boolean | undefined;
  readonly #claim: Claim;
  readonly #statement: Statement;
  readonly #known: Claim;

  constructor(
    readonly alignment: Alignment,
    claim: Claim,
    statement: Statement,
    known: Claim,
  ) {
    this.#claim = claim;
    this.#statement = statement;
    this.#known = known;
  }

  get evidence(): Evidence {
    return (this.#evidence ??= evidenceOf(this.#statement, this.#known, this.alignment));
  }

  get doubts(): readonly DoubtName[] {
    return (this.#doubts ??= readDoubts(this.#claim, this.#known, this.alignment.features));
  }

  get doubtful(): boolean {
    return (this.#doubtful ??= isDoubtful(this.#claim, this.#known, this.alignment.features));
  }
}

function evidenceOf(statement: Statement, { quantity }: Claim, { relation, score }: Alignment): Evidence {
  return {
    source: statement.source,
    statement: statement.text,
    statementRange: statement.range,
    ...(statement.page !== undefined && { page: statement.page }),
    range: quantity.range,
    quantity,
    relation,
    score: probability(score),
  };
}

/** Log-odds as a probability, 0 to 1. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

const read = new WeakMap<Statement, readonly Claim[]>();

/** What a statement states as a fact. */
export function statementClaims(statement: Statement): readonly Claim[] {
  const found = read.get(statement);
  if (found !== undefined) return found;
  const { published } = statement.source;
  const { text, context } = statement;
  const { quantities } = quantitiesOf(text, context, published === undefined ? {} : { date: published });
  const stated = claimsOf(text, quantities, context).filter((claim) => claim.unstated === undefined);
  const claims = [...stated, ...recordsOf(stated), ...lifespanEnds(stated)];
  read.set(statement, claims);
  return claims;
}

/** Higher scores first; among equals the newer source, then agreement. */
function byWeight(a: Weighed, b: Weighed): number {
  const date = ({ evidence }: Weighed): string => evidence.source.published ?? '';
  return (
    b.alignment.score - a.alignment.score ||
    compareText(date(b), date(a)) ||
    compareText(a.alignment.relation, b.alignment.relation)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
