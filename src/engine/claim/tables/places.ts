/**
 * Countries with their adjectives, peoples and common short names; then the capital, and other words that news prose uses
 * for the state, after a semicolon. The first word names the group. Facts as of 2025.
 */
const COUNTRIES = `
afghanistan afghan afghani; kabul
albania albanian; tirana
algeria algerian; algiers
argentina argentine argentinian;
armenia armenian; yerevan
australia australian aussie; canberra
austria austrian; vienna
azerbaijan azerbaijani azeri; baku
bahrain bahraini; manama
bangladesh bangladeshi; dhaka
belarus belarusian belarusan; minsk
belgium belgian;
bolivia bolivian;
bosnia bosnian; sarajevo
brazil brazilian; brasilia
britain british uk u.k. briton; london downing whitehall
england english
scotland scottish scot; holyrood
wales welsh
bulgaria bulgarian; sofia
cambodia cambodian;
cameroon cameroonian; yaounde
canada canadian; ottawa
chile chilean; santiago
china chinese prc; beijing
colombia colombian; bogota
croatia croatian croat; zagreb
cuba cuban; havana
cyprus cypriot; nicosia
czechia czech; prague
denmark danish dane; copenhagen
ecuador ecuadorian; quito
egypt egyptian; cairo
estonia estonian; tallinn
ethiopia ethiopian;
finland finnish finn; helsinki
france french; paris elysee
georgia georgian; tbilisi
germany german; berlin bundestag
ghana ghanaian; accra
greece greek; athens
hungary hungarian; budapest
iceland icelandic icelander; reykjavik
india indian; delhi
indonesia indonesian; jakarta
iran iranian persian; tehran teheran
iraq iraqi; baghdad
ireland irish; dublin
israel israeli; jerusalem knesset
italy italian; rome
japan japanese; tokyo
jordan jordanian; amman
kazakhstan kazakh; astana
kenya kenyan; nairobi
kuwait kuwaiti
latvia latvian; riga
lebanon lebanese; beirut
libya libyan; tripoli
lithuania lithuanian; vilnius
malaysia malaysian;
mexico mexican
mongolia mongolian; ulaanbaatar
morocco moroccan; rabat
myanmar burmese burma; naypyidaw
nepal nepalese nepali; kathmandu
netherlands dutch holland; amsterdam
nigeria nigerian; abuja
norway norwegian; oslo
oman omani; muscat
pakistan pakistani; islamabad
palestine palestinian; ramallah
peru peruvian; lima
philippines philippine filipino; manila
poland polish pole; warsaw
portugal portuguese; lisbon
qatar qatari; doha
romania romanian; bucharest
russia russian; moscow kremlin
saudi; riyadh
serbia serbian serb; belgrade
singapore singaporean
slovakia slovak slovakian; bratislava
slovenia slovenian slovene; ljubljana
somalia somali; mogadishu
korea korean
spain spanish spaniard; madrid
sudan sudanese; khartoum
sweden swedish swede; stockholm
switzerland swiss; bern
syria syrian; damascus
taiwan taiwanese; taipei
thailand thai; bangkok
tunisia tunisian; tunis
turkey turkish turk turkiye türkiye; ankara
ukraine ukrainian; kyiv kiev
america american u.s. us usa u.s.a.; washington
venezuela venezuelan; caracas
vietnam vietnamese; hanoi
yemen yemeni; sanaa
europe european eu
africa african
asia asian
soviet ussr
`;

interface PlaceTables {
  readonly places: ReadonlyMap<string, string>;
  readonly metonyms: ReadonlyMap<string, string>;
}

function readTables(): PlaceTables {
  const places = new Map<string, string>();
  const metonyms = new Map<string, string>();
  for (const line of COUNTRIES.trim().split('\n')) {
    const [names = '', capitals = ''] = line.split(';');
    const group = names.split(' ')[0]!;
    for (const name of names.trim().split(' ')) places.set(name, group);
    for (const name of capitals.trim().split(' ')) if (name !== '') metonyms.set(name, group);
  }
  return { places, metonyms };
}

const TABLES = readTables();

/** Country name, adjective or people → the country's name, all in lower case. */
export const PLACES: ReadonlyMap<string, string> = TABLES.places;

/** Capital or seat of power → the country it may stand for, all in lower case. */
export const METONYMS: ReadonlyMap<string, string> = TABLES.metonyms;
