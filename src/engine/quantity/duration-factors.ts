/** Days in one unit of an ISO 8601 duration: the mean Gregorian year and month. */
const DAYS: Readonly<Record<string, number>> = {
  PT1S: 1 / 86_400,
  PT1M: 1 / 1440,
  PT1H: 1 / 24,
  P1D: 1,
  P1W: 7,
  P1M: 365.2425 / 12,
  P3M: 365.2425 / 4,
  P6M: 365.2425 / 2,
  P1Y: 365.2425,
  P10Y: 3652.425,
  P100Y: 36_524.25,
  P1000Y: 365_242.5,
};

/** How many `to` one `from` is (both ISO 8601 durations of one unit); undefined for a unit that is none. */
export function durationFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [a, b] = [DAYS[from], DAYS[to]];
  return a === undefined || b === undefined ? undefined : a / b;
}
