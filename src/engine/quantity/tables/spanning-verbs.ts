/** Words before `over three months` that make it mean more than three months, rather than in their course. */
export const SPANNING_VERBS: ReadonlySet<string> = new Set(
  (
    'for after of is was were be been being in lasts last lasted lasting takes take took taken wait waits waited spend ' +
    'spends spent survives survived well just aged at a the already now'
  ).split(' '),
);
