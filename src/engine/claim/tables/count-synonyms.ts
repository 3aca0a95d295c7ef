/**
 * Nouns that count the very same things, one group a line, as lemmas. Much narrower than the near-synonyms of words: farms
 * and farmers are told by the same words, but 300 of the one are not 300 of the other.
 */
const GROUPS = `
person people individual human
drone uav
soldier troop serviceman trooper
civilian noncombatant
inhabitant resident
worker employee
death fatality
case infection
plane aircraft airplane aeroplane jet
ship vessel
car automobile
rocket missile
film movie
song track
album record lp
show series programme program
episode instalment installment
game match fixture
win victory
loss defeat
rebound board
team club side squad
student pupil schoolchild
child kid
house home dwelling
company firm corporation business
shop store outlet
plant factory
customer client
shareholder stockholder
share stock
copy unit
review critic reviewer
viewer spectator
prisoner inmate detainee captive
protester protestor demonstrator
militant insurgent
attack assault
explosion blast
bombing bombardment
doctor physician medic
lawyer attorney solicitor
scientist researcher
teacher educator
contender candidate
award prize accolade honour honor
contract deal agreement
university college
country nation
island isle
storey floor
vaccination inoculation
hospitalisation hospitalization
phone telephone
smartphone cellphone
`;

/** Noun → the first noun of its group. */
export const COUNT_SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const nouns = line.split(' ');
      return nouns.map((noun): [string, string] => [noun, nouns[0]!]);
    }),
);
