import * as v from 'valibot';
import type { Verdict } from '../engine/index.js';
import { CITATION_STYLES, SEVERITIES, type CitationStyle, type Severity } from '../workspace/config.js';

const level = (fallback: Severity) => v.fallback(v.picklist(SEVERITIES), fallback);
const strings = () => v.fallback(v.array(v.string()), []);

// A setting of the wrong type counts as not set: the editor itself underlines it in settings.json.
const SEVERITY = v.object({
  refuted: level('warning'),
  conflicting: level('information'),
  supported: level('off'),
  unverified: level('off'),
});
const SETTINGS = v.object({
  enable: v.fallback(v.boolean(), true),
  sources: strings(),
  bundledKnowledge: v.fallback(v.boolean(), true),
  severity: v.fallback(SEVERITY, () => v.parse(SEVERITY, {})),
  citationStyle: v.fallback(v.picklist(CITATION_STYLES), 'footnote'),
  delay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)), 1500),
  completeFigures: v.fallback(v.boolean(), true),
  include: strings(),
  exclude: strings(),
});

/** The editor's settings below `claimcheck`, for one workspace folder. */
export interface Settings {
  readonly enable: boolean;
  /** Files and folders of sources, beside those of the project file. */
  readonly sources: readonly string[];
  readonly bundledKnowledge: boolean;
  readonly severity: Readonly<Record<Verdict, Severity>>;
  /** For a draft that cites nothing yet. */
  readonly citationStyle: CitationStyle;
  /** Milliseconds without a keypress after which the sentence being typed is marked; 0 to 60,000. */
  readonly delay: number;
  /** Whether a number that is begun is completed with what the sources say. */
  readonly completeFigures: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The settings that a client sent, whatever it sent: what is missing or wrong has its default. */
export function readSettings(value: unknown): Settings {
  return v.parse(SETTINGS, typeof value === 'object' && value !== null ? value : {});
}
