/** Abbreviations that do not end a sentence, by what may follow them. Lower case, without the last full stop. */

/** Before a name: nothing ends here. */
export const TITLES = words(`
  mr mrs ms messrs mme mlle dr drs prof gen maj col lt capt cpt cmdr cdr cmd adm sgt cpl pvt pfc brig hon rev fr sr
  sen rep reps sens gov pres supt insp det st ste mt mts ft amb asst assoc atty attys mgr msgr
`);

/** Always in the middle of something. */
export const CONTINUING = words(`
  e.g i.e eg ie cf viz vs v f.e resp esp incl excl dept est'd aka a.k.a n.b ed eds trans repr cit ibid op
`);

/** Before a figure or a numeral: `No. 5`, `p. 12`, `Fig. IV`, `c. 1850`. Before anything else they may end a sentence. */
export const BEFORE_FIGURE = words(`
  no nos nr nrs num fig figs p pp pg pgs vol vols ch chap sec secs sect art arts para paras app eq eqs ex exs ver vers
  n°. n° ca c circa approx est b d r fl rs re reg sched tab pt pts ser suppl l ll s ss bk div max min avg ext tel op
  ft hr hrs min mins lb lbs oz yr yrs km kg
  phase rm ste apt lot sq cu
`);

/** Months and weekdays, before a day, a year or another of them. */
export const CALENDAR = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Behind a name: `Acme Corp.`, `King Jr.`, `5th St.`. They end a sentence where one plainly begins after them. */
export const AFTER_NAME = words(`
  inc corp co cos ltd llc llp plc bros gmbh jr sr esq phd md ph.d m.d b.a m.a b.sc m.sc d.phil etc al ave blvd rd ln hwy
  univ assn mfg intl natl govt dist bldg inst ctr km kg lb lbs oz ft hr hrs min mins sec secs yr yrs mph sq
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va
  vt wash wis wyo
`);

/** Words that begin a sentence and hardly ever a name. */
export const STARTERS = words(`
  the a an this that these those it its he she they we you i his her their our my your there here who what when where
  why how which is are was were do does did has have had will would can could should may might must if in on at by for
  from with without to of as and but or nor so yet because although though while since until after before during
  under over between among about against not no yes all some most many much few both each every either neither another
  other such one two three four five six seven eight nine ten more less meanwhile however moreover furthermore then
  thus therefore also still even once only now today yesterday tomorrow last next according despite instead
  unlike like let please
`);

function words(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}
