import assert from 'node:assert/strict';
import { drawProse } from './draw-prose.js';

const TABLE: readonly (readonly [name: string, markdown: string, drawn: string])[] = [
  ['emphasis', '**6,000** *attack* drones', 'P 6,000 attack drones'],
  ['emphasis in a number', '**6**,000 drones', 'P 6,000 drones'],
  ['links', 'The [plant in Alabuga](https://x.org/2024/7 "7") grew.', 'P The plant in Alabuga grew.'],
  ['defined references', 'The [plant][p] and [it].\n\n[p]: /1\n[it]: /2', 'P The plant and it.'],
  ['undefined references', 'The [plant][p] in [2024].', 'P The [plant][p] in [2024].'],
  ['inline code', 'Set `limit = 5` to ten.', 'P Set to ten.'],
  ['code between words', '5`m`6', 'P 5 6'],
  ['fenced code', 'One.\n\n```\n5 drones\n```\n\nTwo.', 'P One.\nP Two.'],
  ['indented code', 'One.\n\n    5 drones\n\nTwo.', 'P One.\nP Two.'],
  ['autolinks', 'See <https://x.org/5> and https://x.org/6, www.x.org/7 or a.b@x.org.', 'P See and, or.'],
  ['images', 'Look: ![7 drones](7.png) there.', 'P Look: there.'],
  ['soft breaks', 'More than  \n 6,000\\\ndrones', 'P More than 6,000 drones'],
  ['quotes', '> More than\n> 6,000\ndrones', 'P More than 6,000 drones'],
  ['entities', 'A&nbsp;&amp;&#8239;B &unknown; &#xD800;', 'P A\u00A0&\u202FB &unknown; \uFFFD'],
  ['escapes', '\\$1.75 and 1\\. and \\*', 'P $1.75 and 1. and *'],
  ['headings', '# One #\n\nTwo\n---\n\nThree', '# One\n# Two\nP Three'],
  [
    'a list',
    'Exports:\n\n- 6,000 drones\n  a month\n- [x] 12 ships',
    'P Exports:\n- 6,000 drones a month {Exports:}\n- 12 ships {Exports:}',
  ],
  ['a list after a full stop', 'They export.\n\n1. drones', 'P They export.\n- drones'],
  ['a nested list', '- Russia\n  - 6,000 drones', '- Russia\n- 6,000 drones {Russia}'],
  ['a table', '| Name | Drones |\n| --- | --: |\n| **A** | 6,000 |\n|  | `5` |\n', '| A | 6,000\n|  | '],
  ['struck out', '~~5,000~~ 6,000 drones', 'P 6,000 drones'],
  [
    'footnotes',
    'It grew[^1] by 5%[^b].\n\n[^1]: In 2024.\n[^b]: By\n    weight.',
    'P It grew by 5%.\nP In 2024.\nP By weight.',
  ],
  ['citations', 'It grew [see @doe24, p. 3; -@x] by 5% [@y]. @doe says 6.', 'P It grew by 5%. says 6.'],
  ['wiki links', 'The [[plants/12|plant]] of [[Alabuga]] ![[7.png]] grew.', 'P The plant of Alabuga grew.'],
  ['math', 'If $x^2 = 4$ or $\\alpha$, then $$y = 5$$ holds.', 'P If or, then holds.'],
  [
    'money',
    'From $1.75 billion to $2 billion, US$5 or S$6.',
    'P From $1.75 billion to $2 billion, US$5 or S$6.',
  ],
  ['inline HTML', '<b>6</b>,000 <code>5</code> drones<br>a month', 'P 6,000 drones a month'],
  [
    'raised figures',
    '6,000<sup>3</sup> m<sup>2</sup> by 10<sup>-6</sup><sup>th</sup>',
    'P 6,000³ m² by 10⁻⁶th',
  ],
  ['raised figures in HTML', '<p>6,000<sup>3</sup> m</p>', 'P 6,000³ m'],
  [
    'HTML blocks',
    '<div>\n<p>6,000 <b>drones</b></p><p>Two&nbsp;</p>\n<script>5</script>\n</div>',
    'P 6,000 drones\nP Two\u00A0',
  ],
  ['comments', 'One.\n\n<!-- 5 drones -->\n\nTwo <!-- 6 --> three.', 'P One.\nP Two three.'],
  ['front matter', '---\ntitle: 5 drones\n---\nOne.', 'P One.'],
  ['a rule is no front matter', '---\nFive drones\n\n---\nOne.', 'P Five drones\nP One.'],
];

describe('Markdown', () => {
  for (const [name, markdown, drawn] of TABLE) {
    it(`reads ${name}`, () => {
      assert.equal(drawProse(markdown), drawn);
      assert.equal(drawProse(markdown.replaceAll('\n', '\r\n')), drawn);
    });
  }
});
