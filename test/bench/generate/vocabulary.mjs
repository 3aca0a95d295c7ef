// The words of the generated texts, the commonest first.
const words = (text) => text.trim().split(/\s+/);
const phrases = (text) => text.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));

/** What acts: always with a name after it. */
export const INSTITUTIONS = phrases(`
  city council, health ministry, port authority, university, regional hospital, central bank, rail operator,
  statistics office, power plant, steel works, school district, water utility, police department, car factory,
  chamber of commerce, harbour, airport, research institute, farmers' union, museum, fire service, refinery, library,
  tram company, shipyard, dairy cooperative, housing agency, forestry service, opera house, brewery, customs office,
  national park, tax office, textile mill, cement works, fishing fleet, botanical garden, weather service, courthouse,
  ferry line, food bank, coal mine, solar farm, postal service, insurance fund, planning board, election commission,
  astronomical observatory, paper mill, orchestra, archive, veterinary clinic, quarry, glass works, retirement home`);

/** What is counted, in the plural. */
export const COUNTED = phrases(`
  people, workers, students, patients, visitors, houses, cars, companies, containers, passengers, teachers, flights,
  farms, trees, complaints, tickets, nurses, apartments, trains, jobs, books, ships, accidents, buses, bicycles, cows,
  applications, parcels, meals, bridges, wells, tourists, volunteers, turbines, permits, arrests, vaccines, lorries,
  shops, members, engineers, classrooms, sensors, drones, refugees, violations, engines, samples, species, theatres,
  licences, streetlights, surgeries, lawsuits, graduates, firefighters, inspections, exhibits, pumps, looms, barrels`);

/** What money goes to or comes from. */
export const SPENDING = phrases(`
  budget, contract, debt, investment, revenue, loan, subsidy, pension scheme, building programme, surplus, repair bill,
  grant, deficit, advertising campaign, settlement, export business, rescue package, insurance claim, renovation,
  research fund, dividend, bond issue, procurement, harbour extension, sponsorship, compensation fund, energy bill`);

/** What has a share. */
export const SHARED = phrases(`
  population, workforce, budget, electricity, exports, land, voters, water, housing stock, traffic, students, imports,
  harvest, waste, income, forest, freight, patients, coastline, fleet, staff, membership, tax revenue, catch, audience`);

/** What is measured, with its unit. */
export const MEASURED = [
  ['road', 'km'],
  ['pipeline', 'kilometres'],
  ['new wing', 'square metres'],
  ['reservoir', 'million cubic metres'],
  ['harvest', 'tonnes'],
  ['solar field', 'MW'],
  ['railway', 'miles'],
  ['tower', 'metres'],
  ['waste heap', 'tons'],
  ['estate', 'hectares'],
  ['dam', 'feet'],
  ['tunnel', 'km'],
  ['warehouse', 'square feet'],
];

export const ADJECTIVES = words(`
  new local public old large regional small private annual northern main national foreign rural special southern former
  independent central coastal modern industrial eastern temporary western historic urban joint municipal medical digital
  federal abandoned provisional agricultural crowded neglected expensive experimental unfinished remote`);

/** What non-numeric sentences speak of. */
export const ABSTRACT = words(`
  decision plan report question problem change reason answer debate agreement policy delay promise proposal criticism
  reform strategy dispute shortage review crisis opinion tradition study warning recovery reputation compromise mistake
  rumour ambition scandal protest experiment lesson uncertainty bureaucracy negligence rivalry optimism scepticism`);

export const VERBS_PAST = words(`
  made employed received served sold built opened used bought produced hired lost treated moved ordered counted closed
  delivered repaired registered inspected processed replaced exported planted shipped rejected approved welcomed`);

export const VERBS_SAYING = words(
  `said reported announced confirmed wrote explained estimated told claimed admitted`,
);

export const VERBS_ACTING = words(`
  changed supported delayed questioned welcomed explained ignored discussed rejected shaped followed prevented caused
  defended overshadowed complicated encouraged postponed dominated undermined`);

export const PEOPLE = phrases(`
  officials, the mayor, residents, a spokeswoman, critics, experts, the director, local reporters, economists, the union,
  a former minister, neighbours, the auditors, two historians, opposition politicians, engineers on the site, the editor`);

export const OPENINGS = phrases(`
  In the meantime, For years, As in other towns, On paper, In private, At first, By all accounts, After the summer,
  In the end, According to a report, Under the new rules, To the surprise of many, Before the vote, Once again`);

export const HEDGES = ['', '', '', '', 'about ', 'more than ', 'some ', 'nearly ', 'at least ', 'around '];

export const MONTHS = words(
  'January February March April May June July August September October November December',
);

const ONSETS = words('b br d dr f g gr h k kl l m n p pr r s st t tr v w z');
const NUCLEI = words('a e i o u ei au ia');
const CODAS = words('l n r s m nd rt sk lm');
const ENDINGS = words('berg ton stad ova mark field haven ino grad wick mouth dorf ia esk ham');

/** The `count` names of places, the commonest first, all different. */
export function placeNames(random, count) {
  const names = new Set();
  while (names.size < count) {
    const stem = `${random.pick(ONSETS)}${random.pick(NUCLEI)}${random.pick(CODAS)}`;
    const second = random.chance(0.5) ? `${random.pick(ONSETS)}${random.pick(NUCLEI)}` : '';
    const name = `${stem}${second}${random.pick(ENDINGS)}`;
    names.add(name.charAt(0).toUpperCase() + name.slice(1));
  }
  return [...names];
}
