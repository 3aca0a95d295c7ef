/** Words that make the pounds after them money. */
export const AFTER_PAYMENT: ReadonlySet<string> = new Set(
  (
    'pay pays paid paying cost costs costing price priced prices spend spends spent spending worth fine fined fee fees ' +
    'charge charged charges earn earns earned earning owe owed owes raise raised raises donate donated sell sold bought ' +
    'buy bill budget salary wage wages fare fares invest invested loan debt debts bonus bonuses damages funding grant ' +
    'profit profits revenue revenues turnover note notes sterling british'
  ).split(' '),
);

/** Words that make the pounds before them a weight. */
export const WEIGHED_WORDS: ReadonlySet<string> = new Set(
  'of per heavier lighter thrust force weight overweight meat flour fish food explosives'.split(' '),
);
