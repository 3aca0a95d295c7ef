/**
 * Groups of words that a writer may use for one another when stating a figure. The first word names the group. Words are
 * lemmas; a word stands in one group only.
 */
const GROUPS = `
produce make manufacture build output production producer maker manufacturer fabricate assemble assembly churn
plant factory facility works mill complex
agree sign conclude strike ink signature
agreement deal pact accord treaty contract arrangement
conflict war fighting hostilities clash battle warfare
drone uav uavs
buy purchase acquire acquisition procure procurement buyer purchaser
sell sale vendor seller
import importation importer
export exportation exporter
population inhabitant resident populace
die death kill dead fatality casualty slay perish deceased
injure wound hurt injury wounded injured
rise increase grow climb jump gain surge soar growth expand expansion up
fall decrease decline drop shrink plunge plummet slide slump reduce reduction cut lower
cost price worth value valued
earn profit earnings
revenue turnover
employ employee worker staff workforce employment
found establish create founding establishment creation foundation inception
open inaugurate opening launch
close shut closure
release publish publication issue premiere
buyout takeover
company firm corporation business
government administration cabinet
leader head chief boss
film movie picture
song single track
album record lp
car automobile vehicle
ship vessel boat
plane aircraft airplane aeroplane jet
missile rocket
soldier troop serviceman
house home dwelling
child kid
doctor physician medic
show series programme program
match game fixture
win victory winner triumph
lose defeat loss loser
vote ballot poll
elect election
marry wed marriage wedding
birth bear born
live reside residence
travel trip journey
distance length
weight weigh
tall height high
deep depth
wide width breadth
old age aged
fast speed velocity pace
hot temperature heat
rain rainfall precipitation
debt owe liability
spend spending expenditure expense outlay
pay payment wage salary remuneration
tax taxation levy duty
infect infection case
recover recovery
confirm confirmed
student pupil
university college
area surface
reviewer critic review
rating approval
view viewer audience viewership watch
subscriber subscription
follower following
gross grossing takings
copy unit
attend attendance spectator crowd
depend dependence reliance dependency rely dependent reliant
need require requirement
supply deliver delivery provide provision
jew jewish
muslim islamic islam
christian christianity
arab arabic
independence independent
declare proclaim declaration proclamation
begin start commence onset beginning outset
end finish ending
join accession
member membership
`;

/** Word → the name of its group. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
);
