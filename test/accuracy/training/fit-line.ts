/** An answer of a model in log-odds, with what was true. */
export interface Answer {
  readonly value: number;
  readonly positive: boolean;
  readonly weight: number;
}

const STEPS = 50;

/** The slope and shift that make `slope · value + shift` the log-odds of being true: Newton's method on the log loss. */
export function fitLine(answers: readonly Answer[]): { readonly slope: number; readonly shift: number } {
  let [slope, shift] = [0, 0];
  for (let step = 0; step < STEPS; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { value, positive, weight } of answers) {
      const p = 1 / (1 + Math.exp(-(slope * value + shift)));
      const g = weight * (p - (positive ? 1 : 0));
      const h = weight * p * (1 - p);
      ga += g * value;
      gb += g;
      haa += h * value * value;
      hab += h * value;
      hbb += h;
    }
    const determinant = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / determinant;
    shift -= (haa * gb - hab * ga) / determinant;
  }
  return { slope, shift };
}
