/** Units and currencies whose name is the same for one and for many, or whose plural writers do not agree on. */
export const UNCHANGING_UNITS: ReadonlySet<string> = new Set(
  (
    'won yen yuan baht rand ringgit renminbi zloty zlotys lira lire dirham dinar hertz siemens lux ' +
    'percent cent mph kph rpm'
  ).split(' '),
);
