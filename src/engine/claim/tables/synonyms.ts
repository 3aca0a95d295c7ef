/**
 * Groups of words that a writer may use for one another when stating a figure. The first word names the group. Words are
 * lemmas; a word stands in one group only.
 */
const GROUPS = `
produce make manufacture build output production producer maker manufacturer fabricate assemble assembly churn construct construction erect
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
die death kill dead fatality casualty slay perish deceased succumb mortality
injure wound hurt injury wounded injured
rise increase grow climb jump gain surge soar growth expand expansion up
fall decrease decline drop shrink plunge plummet slide slump reduce reduction cut lower
cost price worth value valued
profit earnings
revenue turnover
employ employee worker staff workforce employment
found establish create founding establishment creation foundation inception
open inaugurate opening launch
close shut closure
release publish publication issue premiere debut
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
soldier troop serviceman trooper
house home dwelling
child kid
doctor physician medic
show series programme program
match game fixture
win victory winner triumph
lose defeat loss loser
vote ballot poll voter voting electorate
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
recover recovery recuperate recuperation cure
confirm confirmed
student pupil schoolchild
university college
area surface
reviewer critic review
rating approval
view viewer audience viewership watch
subscriber subscription
follower following
gross grossing takings earn
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
field fg
throw ft
point pt
member membership
worldwide global globally planet
domestic domestically
nationwide national nationally countrywide
international internationally multinational
initial initially original originally
coronavirus covid covid-19 sars-cov-2 corona
disease illness sickness ailment
outbreak epidemic pandemic
quarantine isolation isolate self-quarantine self-isolation
hospitalise hospitalize hospitalisation hospitalization
vaccine vaccinate vaccination inoculate inoculation jab immunise immunize immunisation immunization
drug medicine medication pharmaceutical
cancer tumour tumor
pregnant pregnancy
obese obesity overweight
smoke smoker smoking
test testing tester screening
arrest detain detention custody
prison jail imprison imprisonment incarcerate incarceration
prisoner inmate captive detainee hostage
convict conviction
accuse accusation allege allegation
indict indictment
murder homicide murderer
kidnap abduct abduction kidnapping
crime criminal offence offense
robbery rob robber
theft thief larceny
corruption corrupt bribe bribery
fine penalty penalise penalize
lawyer attorney solicitor barrister
law legislation statute
decide decision ruling verdict
evacuate evacuation evacuee
displace displacement
flee escape fugitive
rescue rescuer
destroy demolish destruction demolition ruin
damage harm
attack assault raid offensive onslaught
bomb bombing bombard bombardment
explosion explode blast detonate detonation
shoot shooting gunfire shot
deploy deployment
army military
navy naval
weapon arms armament weaponry
nuclear atomic
enrich enrichment
frontier borderline
invade invasion invader
occupy occupation occupier
withdraw withdrawal pullout
surrender capitulate capitulation
truce ceasefire armistice
annex annexation
civilian noncombatant
militant insurgent insurgency
terror terrorist terrorism
spy espionage
hack hacker hacking cyberattack
smuggle smuggler smuggling
deport deportation
immigrate immigrant immigration
migrate migrant migration
emigrate emigrant emigration
slave slavery
riot unrest rioter
protest protester protestor demonstration demonstrator
country nation
citizen citizenship
expert specialist
scientist researcher
teacher educator
official authority
king monarch
lawmaker legislator parliamentarian congressman congresswoman mp
parliament legislature
candidate candidacy contender
referendum plebiscite
appoint appointment
resign resignation
retire retirement retiree
dismiss dismissal sack layoff redundancy
hire recruit recruitment
unemployed jobless unemployment joblessness
award prize honour honor accolade
nominate nomination nominee
champion championship
tournament competition contest
team squad
coach trainer coaching
injury-time stoppage-time
broadcast televise telecast
direct director
write author writer writing
singer vocalist sing
band group
concert gig
episode instalment installment
stream streaming
donate donation donor
contribute contribution contributor
invest investment investor
fund funding finance financing
subsidy subsidise subsidize
lend lender lending
borrow borrowing borrower
share stock equity
shareholder stockholder
bankrupt bankruptcy insolvency insolvent
merge merger
trade commerce trading trader
goods merchandise
industry industrial
economy economic
oil crude petroleum
emit emission
pollute pollution pollutant
warm warming
flood flooding inundate
earthquake quake tremor
wildfire bushfire
hunger famine starvation starve
poor poverty impoverished
rich wealthy wealth affluent
homeless homelessness
pension pensioner
customer client consumer
shop store outlet
website site webpage
internet online web
phone telephone smartphone cellphone
computer pc
email e-mail
graduate graduation
enrol enroll enrolment enrollment
study research
investigate investigation inquiry enquiry probe
respondent interviewee
participate participant participation
predict prediction forecast projection
expect expectation anticipate
announce announcement unveil
propose proposal
approve authorise authorize authorisation authorization
reject rejection refuse refusal
allow permit permission
ban prohibit prohibition forbid outlaw
negotiate negotiation negotiator
visit visitor
tourist tourism holidaymaker
arrive arrival
depart departure
relocate relocation
receive recipient receipt
contain comprise consist
own owner ownership possess possession
rent lease rental tenant
design designer
develop development developer
consume consumption
use usage utilise utilize
stockpile hoard
complete completion finalise finalize
size dimension
additional extra further
former previous prior ex
total overall altogether combined aggregate
young youth
teenager teen adolescent
baby infant newborn
woman female
man male
bury burial funeral
drive driver
crash collide collision accident
airport airfield
train railway rail railroad
locate situate location
island isle
forest woodland
farm farmer farming agriculture agricultural
crop harvest
livestock cattle
fish fishing fishery
extinct extinction
endanger endangered
discover discovery
invent invention inventor
introduce introduction
adopt adoption
abolish abolition repeal
cancel cancellation
postpone postponement delay
suspend suspension halt
resume resumption
extend extension prolong
expire expiry expiration
exceed surpass outstrip
rank ranking
represent representative
charity nonprofit
religion religious faith
speak speaker
headquarters headquarter
engine motor
astronaut cosmonaut
lunar moon
solar sun
storey floor
operate operation operational operator
refugee asylum-seeker
fee charge
deficit shortfall
electricity electric electrical
refinery refine refining
landslide mudslide landslip
fire blaze inferno
police policeman policewoman constable
lorry truck
motorbike motorcycle
mother mum mom
father dad
guilty guilt
rape rapist
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
