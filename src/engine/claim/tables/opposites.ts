/** Pairs of words of which a figure can be true of one side only; each stands for its derivations and near-synonyms too. */
const PAIRS = `
rise fall
buy sell
import export
die injure
die birth
die recover
die infect
win lose
open close
begin end
man woman
boy girl
minimum maximum
domestic international
worldwide domestic
immigrate emigrate
arrive depart
north south
east west
urban rural
profit loss
revenue profit
support oppose
admit deny
arrive leave
deficit surplus
lend borrow
approve reject
hire dismiss
indoor outdoor
positive negative
primary secondary
upper lower
inner outer
front rear
high low
large small
long short
old young
fast slow
hot cold
wet dry
heavy light
husband wife
mother father
son daughter
brother sister
summer winter
spring autumn
morning evening
public private
civilian soldier
civilian military
diesel petrol
direct indirect
wholesale retail
passenger freight
passenger crew
adult child
asset debt
supply demand
inbound outbound
upstream downstream
fixed variable
paperback hardcover
teacher pupil
plaintiff defendant
landlord tenant
donor recipient
`;

/** The pairs, each word in lower case. */
export const OPPOSITE_PAIRS: readonly (readonly [string, string])[] = PAIRS.trim()
  .split('\n')
  .map((line): [string, string] => {
    const [left = '', right = ''] = line.split(' ');
    return [left, right];
  });
