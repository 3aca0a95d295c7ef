import { passedRows } from './show.js';

describe('numbers passed over: designator', () => {
  passedRows([
    ['the Su-35 and the F-16', 'Su-35 = designator', 'F-16 = designator'],
    ['the S-400 system', 'S-400 = designator'],
    ['an iPhone 15 on Windows 11', 'iPhone 15 = designator', 'Windows 11 = designator'],
    ['after COVID-19 came', 'COVID-19 = designator'],
    ['the G7 and the G20', 'G7 = designator', 'G20 = designator'],
    ['a Boeing 737-800', 'Boeing 737-800 = designator'],
    ['a 5G mast and a 3D film', '5G = designator', '3D = designator'],
    ['the H3+ ions and CO2', 'H3 = designator', 'CO2 = designator'],
    ['Route 66 and Flight 370', 'Route 66 = designator', 'Flight 370 = designator'],
    ['the S&P 500 fell', 'P 500 = designator'],
    ['UN Resolution 1701', 'Resolution 1701 = designator'],
    ['version 1.2.3 is out', 'version 1.2.3 = designator'],
    ['at Studio 54 again', 'Studio 54 = designator'],
    ['the A380 landed', 'A380 = designator'],
    ['they are 7-4-1 there', '7-4-1 = designator'],
    ['a 4–2–3–1 line-up', '4–2–3–1 = designator'],
    ['the World Cup 22', 'Cup 22 = designator'],
  ]);
});

describe('numbers passed over: identifier', () => {
  passedRows([
    ['the file 3f2a9c1b7e4d', '3f2a9c1b7e4d = identifier'],
    ['the key 0x1F40', '0x1F40 = identifier'],
    ['ISBN 978-3-16-148410-0', '978-3-16-148410-0 = identifier'],
    ['part 133-03-03-2020 came', '133-03-03-2020 = identifier'],
    ['agent 007 returned', '007 = identifier'],
    ['the id 550e8400-e29b-41d4-a716-446655440000', '550e8400-e29b-41d4-a716-446655440000 = identifier'],
    ['call foo(12) or a[3]', 'foo(12) = identifier', 'a[3] = identifier'],
    ['x_1=5;', 'x_1=5 = identifier'],
  ]);
});

describe('numbers passed over: contact', () => {
  passedRows([
    ['call 555-123-4567 now', '555-123-4567 = contact'],
    ['call +1-222-2222/2222 now', '1-222-2222/2222 = contact'],
    ['call (555) 123-4567 now', '555) 123-4567 = contact'],
    ['call +44 20 7946 0958 now', '44 20 7946 0958 = contact'],
    ['at 10 Downing Street', '10 Downing Street = contact'],
    ['at 1600 Pennsylvania Avenue', '1600 Pennsylvania Avenue = contact'],
  ]);
});

describe('numbers passed over: network', () => {
  passedRows([
    ['see https://example.com/2023/05/12', 'https://example.com/2023/05/12 = network'],
    ['see www.example.com/a1', 'www.example.com/a1 = network'],
    ['see example.org/12', 'example.org/12 = network'],
    ['the host 192.168.1.254', '192.168.1.254 = network'],
    ['write to ann99@example.org', 'ann99@example.org = network'],
    ['the tag #covid19', '#covid19 = network'],
    ['the user @ann99', '@ann99 = network'],
  ]);
});

describe('numbers passed over: coordinate', () => {
  passedRows([
    ['at 40.7128° N', '40.7128° N = coordinate'],
    ['at 57°44′8.47″N', '57°44′8.47″N = coordinate'],
  ]);
});

describe('numbers passed over: reference', () => {
  passedRows([
    ['as Chapter 6 says', 'Chapter 6 = reference'],
    ['as pages 12–14 say', 'pages 12–14 = reference'],
    ['as pp. 12–14 say', 'pp. 12–14 = reference'],
    ['as Figure 3 shows', 'Figure 3 = reference'],
    ['as Tables 2 and 3 show', 'Tables 2 and 3 = reference'],
    ['as Section 4.2 says', 'Section 4.2 = reference'],
    ['as § 5 says', '§ 5 = reference'],
    ['see No. 10', 'No. 10 = reference'],
    ['see Article 5', 'Article 5 = reference'],
    ['see footnote 3', 'footnote 3 = reference'],
  ]);
});

describe('numbers passed over: list-marker', () => {
  passedRows([
    ['1. Boil the water', '1. = list-marker'],
    ['2) Cool the water', '2) = list-marker'],
    ['(3) Drink the water', '(3) = list-marker'],
  ]);
});

describe('numbers passed over: citation', () => {
  passedRows([
    ['It was said [12].', '[12] = citation'],
    ['It was said [3, 5–7].', '[3, 5–7] = citation'],
    ['It was said in a study (7) before.', '(7) = citation'],
    ['It was reported.12 Then', '12 = citation'],
  ]);
});

describe('numbers passed over: time-of-day', () => {
  passedRows([
    ['at 14:30 sharp', '14:30 = time-of-day'],
    ['at 2:40 a.m.', '2:40 a.m. = time-of-day'],
    ['at 5pm', '5pm = time-of-day'],
    ["at 7 o'clock", "7 o'clock = time-of-day"],
    ['at 23:59:59 GMT', '23:59:59 GMT = time-of-day'],
    ['[10:30:22] started', '10:30:22 = time-of-day'],
  ]);
});

describe('numbers passed over: pronoun', () => {
  passedRows([
    ['one of the men', 'one = pronoun'],
    ['no one came', 'one = pronoun'],
    ['one another', 'one = pronoun'],
    ['this one is red', 'one = pronoun'],
    ['one must go', 'one = pronoun'],
  ]);
});

describe('numbers passed over: idiom', () => {
  passedRows([
    ['after 9/11 came', '9/11 = idiom'],
    ['open 24/7', '24/7 = idiom'],
    ['a 50-50 split', '50-50 = idiom'],
    ['a one-on-one talk', 'one-on-one = idiom'],
    ['second to none', 'second to none = idiom'],
    ['for the first time', 'for the first time = idiom'],
    ['First, they left. Second, they ate.', 'First = idiom', 'Second = idiom'],
    ['they first met here', 'first = idiom'],
    ['it was first sold here', 'first = idiom'],
    ['a first-round pick', 'first-round = idiom'],
    ['the Third World', 'Third World = idiom'],
    ['the second half of the match', 'second half = idiom'],
    ['a three-point shot', 'three-point = idiom'],
    ['past the 20-point mark', '20-point = idiom'],
  ]);
});

describe('numbers passed over: regnal', () => {
  passedRows([
    ['Henry VIII died', 'Henry VIII = regnal'],
    ['World War II ended', 'War II = regnal'],
    ['Elizabeth I reigned', 'Elizabeth I = regnal'],
    ['Pope John XXIII spoke', 'John XXIII = regnal'],
  ]);
});

describe('numbers passed over: unreadable', () => {
  passedRows([['123456789012345678901234567890', '123456789012345678901234567890 = unreadable']]);
});
