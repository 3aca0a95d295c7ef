/**
 * Words that say which of several figures of one measure is meant: a line is a group, its sides set off by bars. Some are
 * opposites too (`opposites.ts`), which tell whole clauses apart; these tell the figures of one sentence apart.
 */
const GROUPS = `
gross | net
domestic, home, national | international, foreign, overseas, export
first half, first six months, half-year | full year, whole year, entire year | first quarter, first three months | second quarter | third quarter | fourth quarter | first nine months
idle, standby, at rest | full load, under load
gas | electricity, power | water | heating
at least one dose, one dose, first dose | fully vaccinated, both doses, two doses, second dose | booster
opening weekend, first weekend | second weekend | worldwide, global
confirmed | suspected | probable
urban | rural
male | female
maximum, top | minimum | average
budgeted, planned | actual
`;

/** Where a word stands in the table. */
export interface Side {
  readonly group: number;
  readonly side: number;
}

/** Each word of the groups, in lower case, with its side. */
export const CONTRASTS: ReadonlyMap<string, Side> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line, group) =>
      line
        .split('|')
        .flatMap((words, side) => words.split(',').map((word) => [word.trim(), { group, side }] as const)),
    ),
);
