/** Plurals that do not add `s`, or whose singular cannot be told from their form. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['policemen', 'policeman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['crewmen', 'crewman'],
  ['salesmen', 'salesman'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
  ['spokesmen', 'spokesman'],
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['israelis', 'israeli'],
  ['iraqis', 'iraqi'],
  ['pakistanis', 'pakistani'],
  ['bangladeshis', 'bangladeshi'],
  ['saudis', 'saudi'],
  ['yemenis', 'yemeni'],
  ['kuwaitis', 'kuwaiti'],
  ['emiratis', 'emirati'],
  ['qataris', 'qatari'],
  ['omanis', 'omani'],
  ['bahrainis', 'bahraini'],
  ['somalis', 'somali'],
  ['nepalis', 'nepali'],
  ['nazis', 'nazi'],
  ['taxis', 'taxi'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['shelves', 'shelf'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['theses', 'thesis'],
  ['hypotheses', 'hypothesis'],
  ['alumni', 'alumnus'],
  ['nuclei', 'nucleus'],
  ['fungi', 'fungus'],
  ['bacteria', 'bacterium'],
  ['stadia', 'stadium'],
  ['indices', 'index'],
  ['vertices', 'vertex'],
  ['matrices', 'matrix'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['bonuses', 'bonus'],
  ['campuses', 'campus'],
  ['statuses', 'status'],
  ['censuses', 'census'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['rookies', 'rookie'],
  ['zombies', 'zombie'],
  ['ties', 'tie'],
  ['lies', 'lie'],
  ['dies', 'die'],
  ['pies', 'pie'],
  ['shoes', 'shoe'],
  ['toes', 'toe'],
  ['axes', 'axe'],
  ['caches', 'cache'],
  ['headaches', 'headache'],
]);

/** Nouns that are the same in the plural, or stand for many in the singular. */
export const UNCHANGING_PLURALS: ReadonlySet<string> = new Set(
  (
    'aircraft spacecraft hovercraft watercraft personnel staff police troops sheep deer fish cattle livestock poultry ' +
    'crew series species headquarters offspring salmon trout shrimp cod bison moose swine militia cavalry infantry ' +
    'rotorcraft youth faculty clergy artillery dead injured wounded missing homeless unemployed ' +
    'cannon dice folk vermin crossroads barracks means swiss chinese japanese vietnamese ' +
    'portuguese burmese taiwanese lebanese sudanese senegalese'
  ).split(' '),
);

/** Words in `s` that are no plurals. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    'this thus does goes says perhaps always sometimes besides towards upwards downwards afterwards forwards backwards ' +
    'indoors outdoors overseas nowadays whereas hers ours yours theirs themselves ourselves yourselves news physics ' +
    'economics politics mathematics ethics athletics gymnastics electronics lens christmas texas kansas arkansas ' +
    'dallas vegas hamas hezbollahs paris james charles thomas reuters has was its his yes plus minus less unless across ' +
    'means remains becomes takes makes gives shows makes keeps gets comes wants needs says seems includes contains ' +
    'athens brussels wales honduras philippines netherlands bahamas angeles'
  ).split(' '),
);

/** Plurals that stand before another noun; after other plurals a word in `s` is a verb. */
export const ATTRIBUTIVE_PLURALS: ReadonlySet<string> = new Set(
  (
    'sports arms goods sales systems weapons drugs women men people rights securities operations communications services ' +
    'customs savings earnings news games awards jobs parts admissions claims benefits schools students teachers ' +
    'veterans appeals humanities sciences arts crafts data electronics hands explosives firearms'
  ).split(' '),
);
