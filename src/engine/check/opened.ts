import type { Claim, Opening } from '../claim/types.js';
import { isSameList } from '../prose/same-list.js';
import type { ReadBlock, ReadSentence } from './read-draft.js';

/** A claim that stands under an opening, as it was read. */
const readings = new WeakMap<Claim, Claim>();

/** The claim that was read: one object for it, whatever its draft opens with. */
export function unopened(claim: Claim): Claim {
  return readings.get(claim) ?? claim;
}

/**
 * What sets a block, as read, under what its draft and section open with. It gives the same object as long as both are the
 * same, and reads nothing again where the opening is another one.
 */
export function createOpener(): (read: ReadBlock, opening: Opening) => ReadBlock {
  const openSentence = rememberingLast(openClaims);
  return rememberingLast((read, opening) => {
    const isEmpty = opening.concepts.length === 0 && opening.mostNamed === undefined;
    if (isEmpty || read.claims.length === 0) return read;
    const sentences = read.sentences.map((one) => ({ ...one, read: openSentence(one.read, opening) }));
    return { ...read, sentences, claims: sentences.flatMap((one) => one.read.claims) };
  });
}

/** The claims of a sentence under an opening. They share their context, and what is made of it. */
function openClaims(read: ReadSentence, opening: Opening): ReadSentence {
  const [first] = read.claims;
  if (first === undefined) return read;
  const context = { ...first.context, opening };
  const claims = read.claims.map((reading) => {
    const claim = { ...reading, context };
    readings.set(claim, reading);
    return claim;
  });
  return { ...read, claims };
}

/** `open`, remembering for each thing what it was under the last opening. */
function rememberingLast<Read extends object>(
  open: (read: Read, opening: Opening) => Read,
): (read: Read, opening: Opening) => Read {
  const last = new WeakMap<Read, { readonly opening: Opening; readonly opened: Read }>();
  return (read, opening) => {
    const found = last.get(read);
    if (found !== undefined && isSameOpening(found.opening, opening)) return found.opened;
    const opened = open(read, opening);
    last.set(read, { opening, opened });
    return opened;
  };
}

/** Names are among the concepts, but what is a noun in one opening may be a name in another. */
function isSameOpening(one: Opening, other: Opening): boolean {
  return (
    isSameList(one.concepts, other.concepts) &&
    isSameList(one.names, other.names) &&
    isSameList(one.sureNames, other.sureNames) &&
    isSameList(one.mostNamed ?? [], other.mostNamed ?? [])
  );
}
