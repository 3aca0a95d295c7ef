import { rows } from './show.js';

describe('dates', () => {
  rows([
    ['The war began in 1948.', '1948 = date 1948'],
    ['The war began in May 1948.', 'May 1948 = date 1948-05'],
    ['The war began on 14 May 1948.', '14 May 1948 = date 1948-05-14'],
    ['The war began on May 14, 1948.', 'May 14, 1948 = date 1948-05-14'],
    ['The war began on the 14th of May, 1948.', '14th of May, 1948 = date 1948-05-14'],
    ['The war began on 1948-05-14.', '1948-05-14 = date 1948-05-14'],
    ['The war began on 14/05/1948.', '14/05/1948 = date 1948-05-14'],
    ['The war began on 3/4/1948.', '3/4/1948 = date 1948-03-04'],
    ['The war began on 14.05.1948.', '14.05.1948 = date 1948-05-14'],
    ['The war began in May.', 'May = date --05'],
    ['The war began on May 14.', 'May 14 = date --05-14'],
    ['The war began on Friday, May 14, 1948.', 'Friday, May 14, 1948 = date 1948-05-14'],
    ['The war began on Monday, May 14, 1948.', 'Monday, May 14, 1948 = date 1948-05-14'],
    ['The war lasted from June 13 to 25.', 'June 13 to 25 = date --06-13/--06-25'],
    ['The war lasted from June 13 to June 25.', 'June 13 to June 25 = date --06-13/--06-25'],
    ['The war lasted from 13–25 June 2025.', '13–25 June 2025 = date 2025-06-13/2025-06-25'],
    ['The war lasted from 2019 through 2023.', '2019 through 2023 = date 2019/2023'],
    ['The war lasted from 1939–45.', '1939–45 = date 1939/1945'],
    ['The war lasted from January to March 2023.', 'January to March 2023 = date 2023-01/2023-03'],
    ['The war lasted between 2019 and 2023.', '2019 and 2023 = date 2019/2023'],
    ['It has stood since 1948.', '1948 = date >=1948'],
    ['It will stand until 2030.', '2030 = date <=2030'],
    ['It will be done by 2030.', '2030 = date <=2030'],
    ['It was before 1948.', '1948 = date <1948'],
    ['It was after May 1948.', 'May 1948 = date >1948-05'],
    ['It was in 2012 or later.', '2012 = date >=2012'],
    ['In Q3 2023 it fell.', 'Q3 2023 = date 2023-35'],
    ['In the third quarter of 2023 it fell.', 'third quarter of 2023 = date 2023-35'],
    ['In the third quarter it fell.', 'third quarter = date --35'],
    ['In the first half of 2024 it fell.', 'first half of 2024 = date 2024-40'],
    ['In H1 2024 it fell.', 'H1 2024 = date 2024-40'],
    ['In summer 2021 it fell.', 'summer 2021 = date ~2021-22'],
    ['In the 1990s it fell.', '1990s = date 199X'],
    ["In the '90s it fell.", "'90s = date 199X"],
    ['In the late 1800s it fell.', '1800s = date ~18XX'],
    ['In the 19th century it fell.', '19th century = date 18XX'],
    ['In the twenty-first century it fell.', 'twenty-first century = date 20XX'],
    ['In fiscal 2023 it fell.', 'fiscal 2023 = date ~2023'],
    ['In FY2023 it fell.', 'FY2023 = date ~2023'],
    ['In early 2023 it fell.', '2023 = date ~2023'],
    ['In mid-2019 it fell.', '2019 = date ~2019'],
    ['In 500 BC it fell.', '500 BC = date -0499'],
    ['In AD 70 it fell.', 'AD 70 = date 0070'],
    ['In nineteen forty-eight it fell.', 'nineteen forty-eight = date 1948'],
    ['The 2019 election was close.', '2019 = date 2019'],
    ['There were 2000 people there.', '2000 = count 2000 person'],
    ['They may march in May.', 'May = date --05'],
    ['April Smith said so.'],
    ['Some 1500 troops came.', '1500 = count ~1500 troops'],
    ['It rose to 1950 metres.', '1950 metres = measure 1950 m'],
  ]);
});

describe('relative dates without the date of the document', () => {
  rows([
    ['It fell last year.', 'last year = date now-1Y'],
    ['It fell this month.', 'this month = date now+0M'],
    ['It fell three years ago.', 'three years ago = date now-3Y'],
    ['It fell yesterday.', 'yesterday = date now-1D'],
    ['It fell in January of this year.', 'January of this year = date now+0Y-01'],
    ['It fell on Tuesday.', 'Tuesday = date -W-2'],
    ['It fell last January.', 'last January = date now-1Y-01'],
  ]);
});

describe('relative dates in a document of 2025-11-20', () => {
  rows(
    [
      ['It fell last year.', 'last year = date 2024'],
      ['It fell this month.', 'this month = date 2025-11'],
      ['It fell last month.', 'last month = date 2025-10'],
      ['It fell three years ago.', 'three years ago = date 2022'],
      ['It fell two weeks ago.', 'two weeks ago = date 2025-11-03/2025-11-09'],
      ['It fell yesterday.', 'yesterday = date 2025-11-19'],
      ['It fell in January of this year.', 'January of this year = date 2025-01'],
      ['It fell on Tuesday.', 'Tuesday = date 2025-11-18'],
      ['It fell last January.', 'last January = date 2025-01'],
      ['It fell last quarter.', 'last quarter = date 2025-35'],
      ['It opens next year.', 'next year = date 2026'],
      ['It fell in the first half of last year.', 'first half of last year = date 2024-40'],
      ['It fell last Friday.', 'last Friday = date 2025-11-14'],
    ],
    '2025-11-20',
  );
});
