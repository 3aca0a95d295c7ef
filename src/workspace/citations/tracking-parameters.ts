/** Parameters of web addresses that say how a reader came there, not what the address is of; in lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  'fbclid gclid dclid gbraid wbraid msclkid mc_cid mc_eid igshid cmpid twclid yclid'.split(' '),
);

/** What the names of others of them begin with. */
export const TRACKING_PREFIX = 'utm_';
