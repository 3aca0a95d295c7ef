/**
 * Verbs that tell of a change as done, straight before how much it was: `rose $18 to $2,436`. What may or will change, or does
 * so at times, is told by a range (`prices rise $5 to $15`).
 */
export const CHANGED_VERBS: ReadonlySet<string> = new Set(
  (
    'rose risen rising fell fallen falling grew grown growing increased increasing decreased decreasing dropped dropping ' +
    'climbed climbing jumped jumping soared soaring surged surging plunged plunging declined declining slipped slipping ' +
    'edged edging sank sunk sinking slid sliding tumbled tumbling dipped dipping eased easing gained gaining added adding ' +
    'shed shedding lost losing advanced advancing rallied rallying retreated retreating rebounded rebounding recovered ' +
    'recovering slumped slumping crashed spiked leapt leaped inched crept ticked swelled shrank shrunk shrinking widened ' +
    'narrowed firmed weakened strengthened'
  ).split(' '),
);

/** Adverbs that do so behind what has moved: `was up $18 to $2,436`. */
export const CHANGED_ADVERBS: ReadonlySet<string> = new Set(['up', 'down']);

/** Verbs before such an adverb that tell of what may or will change: `could go up $5 to $20`. */
export const MAY_GO: ReadonlySet<string> = new Set(['go', 'goes', 'going', 'move', 'moves', 'come', 'comes']);

/** What may stand between the verb and the change: `slipped another 4 cents`, `added a further $2`. */
export const FURTHER: ReadonlySet<string> = new Set(['another', 'a', 'further', 'additional', 'extra', 'an']);
