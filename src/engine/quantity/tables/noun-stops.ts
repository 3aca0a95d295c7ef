/**
 * Words that end a counted noun phrase: function words, auxiliaries and the verbs that most often follow one in the
 * press. Past participles are here only where they are no common modifier before a noun.
 */
export const NOUN_STOPS: ReadonlySet<string> = new Set(
  // Prepositions, conjunctions, adverbs.
  (
    'of in on at to from by for with without within into onto upon over under above below between among against about ' +
    'around across through throughout during before after since until till toward towards behind beside besides beyond ' +
    'despite except near off out per plus via versus vs than as like unlike and or but nor so yet if unless although ' +
    'though because while whereas whether when where why how then there here now today yesterday tomorrow tonight ' +
    'again ago also already always almost altogether anyway apart away back daily down early else ever every far fast ' +
    'finally first following further hourly however instead just last late lately later least less likely long maybe ' +
    'merely monthly mostly much nearly never next not often once only otherwise overall overnight perhaps quite rather ' +
    'really recently respectively roughly simply simultaneously sometimes soon still straight surely thereby therefore ' +
    'thus together too up usually very weekly well worldwide annually yearly nationwide nightly quarterly currently ' +
    'each another either neither both any no such even ' +
    // Determiners and pronouns.
    'the a an this that these those my your his her its our their whose which who whom what i you he she it we they ' +
    'me him us them himself herself itself themselves mine yours hers ours theirs one someone something everyone ' +
    // Auxiliaries and frequent verbs.
    'is are was were be been being am has have had having do does did done will would shall should can could may ' +
    "might must cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't " +
    'say says said saying see sees saw seen get gets got make makes made take takes took taken go goes went gone ' +
    'come comes came give gives gave given know knows knew think thinks thought want wants wanted need needs needed ' +
    'become becomes became remain remains remained seem seems seemed appear appears appeared include includes included ' +
    'including show shows showed shown tell tells told ask asks asked work worked use uses live lived lives ' +
    'began begin begins start starts start stopped stop stops end ended ends continue continued continues ' +
    'rose rise rises risen fell fall falls fallen grew grow grows grown increased decrease decreased ' +
    'die died dies kill kills left leave leaves flew fly flies fought fight fights fled ' +
    'voted votes attended attend attends gathered marched protested agreed accepted refused ' +
    'happened occurred occur occurs took won lost beat beats drew scored played ' +
    'according due worth rather put puts called calls wrote writes explained explains argued argues added adds noted notes warned warns ' +
    'arrived arrive arrives returned return returns entered enter enters joined join signed sign ' +
    'received receive receives sold sell sells bought buy bought paid pay pays spent spend spends ' +
    'produced produce produces reported reports report announced announces ' +
    'survived survive remained stood stand stands sat lay lie lies ' +
    'apiece ashore aboard alongside alive awake asleep alone ahead old'
  ).split(' '),
);

/** Determiners after `of` in `12 of the editors`. */
export const PARTITIVE_DETERMINERS: ReadonlySet<string> = new Set(
  'the these those its their his her our my your all this that every each'.split(' '),
);

/** Nouns of which the number says no more than that they are so many: `6,000 of them`. */
export const PARTITIVE_PRONOUNS: ReadonlySet<string> = new Set(
  'them us you these those it which whom'.split(' '),
);
