import { rows } from './show.js';

describe('measures', () => {
  rows([
    ['The door is 2 1/2 in thick.', '2 1/2 in = measure 2.5 [in_i]'],
    ['There were 12 in high schools.', '12 = count 12 1'],
    ['It was 5 in favour.', '5 = count 5 1'],
    ['It does 60 km/h.', '60 km/h = measure 60 km/h'],
    ['It does 30 miles per gallon.', '30 miles per gallon = measure 30 [mi_i]/[gal_us]'],
    ['The air held 12 µg/m³.', '12 µg/m³ = measure 12 ug/m3'],
    ['It was 20 °C outside.', '20 °C = measure 20 Cel'],
    ['It was 40C outside.', '40C = measure 40 Cel'],
    ['It holds 16 GB.', '16 GB = measure 16 GBy'],
    ['He is 5-foot-10.', '5-foot-10 = measure 70 [in_i]'],
    ['He is 6ft 2in tall.', '6ft 2in = measure 74 [in_i]'],
    ['He is 5\'10" tall.', '5\'10" = measure 70 [in_i]'],
    ['It covers 200 square kilometres.', '200 square kilometres = measure 200 km2'],
    ['It covers 5 acres.', '5 acres = measure 5 [acr_us]'],
    ['It weighs 3.9 trillion tons.', '3.9 trillion tons = measure 3900000000000 [ston_av]'],
    ['It uses 50 MW.', '50 MW = measure 50 MW'],
    ['It flew at 35,000 feet.', '35,000 feet = measure 35000 [ft_i]'],
    ['The 16-metre wall.', '16-metre = measure 16 m'],
    ['An 8- to 16-metre wall.', '8- to 16-metre = measure 8..16 m'],
    ['It fell 10 degrees below zero.', '10 degrees below zero = measure -10 deg'],
    ['The wire is 2 mm ± 0.1 mm thick.', '2 mm ± 0.1 mm = measure 1.9..2.1 mm'],
  ]);
});

describe('durations and ages', () => {
  rows([
    ['A 12-day war.', '12-day = duration 12 P1D'],
    ['It took 12 days.', '12 days = duration 12 P1D'],
    ['It took two and a half years.', 'two and a half years = duration 2.5 P1Y'],
    ['It took a decade.', 'a decade = duration 1 P10Y'],
    ['It took half an hour.', 'half an hour = duration 0.5 PT1H'],
    ['It took 1 hour 30 minutes.', '1 hour 30 minutes = duration 90 PT1M'],
    ['A 15-year-old boy.', '15-year-old = duration 15 P1Y'],
    ['Ana Maria Lund, 15, was there.', '15 = duration 15 P1Y'],
    ['She was 15 when it began.', '15 = duration 15 P1Y'],
    ['It was 15 when it began.', '15 = count 15 1'],
    ['The rest, 15, were lost.', '15 = count 15 1'],
    ['A boy aged 15.', '15 = duration 15 P1Y'],
    ['Young people under 30 pay nothing.', '30 = duration <30 P1Y'],
    ['Adults over 65 and those under 18 get in free.', '65 = duration >65 P1Y', '18 = duration <18 P1Y'],
    ['It houses people under 30 roofs.', '30 = count <30 roof'],
    ['It killed 40 people over 3 months.', '40 = count 40 person', '3 months = duration 3 P1M'],
    ['Hotels under 30 do not count.', '30 = count <30 1'],
    ['Three day trippers bought 3 day passes.', 'Three = count 3 tripper', '3 day = duration 3 P1D'],
    ['Men aged between 19 and 34.', '19 and 34 = duration 19..34 P1Y'],
    ['He is 15 years old.', '15 years old = duration 15 P1Y'],
    ['It took three more years.', 'three more years = duration 3 P1Y'],
    ['It took 15 to 20 minutes.', '15 to 20 minutes = duration 15..20 PT1M'],
  ]);
});
