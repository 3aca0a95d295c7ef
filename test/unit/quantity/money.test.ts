import { rows } from './show.js';

describe('money', () => {
  rows([
    ['It cost $5.', '$5 = money 5 USD'],
    ['It cost US$5 million.', 'US$5 million = money 5000000 USD'],
    ['It cost A$3.50.', 'A$3.50 = money 3.5 AUD'],
    ['It cost S$2bn.', 'S$2bn = money 2000000000 SGD'],
    ['It cost €1.2 billion.', '€1.2 billion = money 1200000000 EUR'],
    ['It cost £2.4m.', '£2.4m = money 2400000 GBP'],
    ['It cost 500 yen.', '500 yen = money 500 JPY'],
    ['It cost 2.44 trillion won.', '2.44 trillion won = money 2440000000000 KRW'],
    ['It cost 2 million rubles.', '2 million rubles = money 2000000 RUB'],
    ['It cost 40 Czech crowns.', '40 Czech crowns = money 40 CZK'],
    ['It cost 50 cents.', '50 cents = money 0.5 USD'],
    ['It cost 20 pence.', '20 pence = money 0.2 GBP'],
    ['It cost Rs 500 crore.', 'Rs 500 crore = money 5000000000 INR'],
    ['It cost USD 5 million.', 'USD 5 million = money 5000000 USD'],
    ['It cost 5 million CHF.', '5 million CHF = money 5000000 CHF'],
    ['It cost 3 dollars 50 cents.', '3 dollars 50 cents = money 3.5 USD'],
    ['It cost $3-4 million.', '$3-4 million = money 3000000..4000000 USD'],
    ['It cost between $3 and $4.', '$3 and $4 = money 3..4 USD'],
    ['They paid 50 pounds.', '50 pounds = money 50 GBP'],
    ['The stone weighs 50 pounds.', '50 pounds = measure 50 [lb_av]'],
    ['She won 6 medals.', '6 = count 6 medal'],
    ['A $1.5-billion plan.', '$1.5-billion = money 1500000000 USD'],
    ['Oil is $90 a barrel.', '$90 = money 90 USD per 1 [bbl_us]'],
  ]);
});
