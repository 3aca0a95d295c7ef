/** The style of the HTML report: light and dark as the reader's system has it, filters by checkbox alone. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --card: #f6f8fa;
  --refuted: #b42318; --conflicting: #8a5a00; --supported: #1a7f37; --unverified: #59636e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --soft: #9198a1; --line: #3d444d; --back: #0d1117; --card: #151b23;
    --refuted: #ff7b72; --conflicting: #e3b341; --supported: #56d364; --unverified: #9198a1; }
}
body { margin: 2rem auto; max-width: 50rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif;
  color: var(--text); background: var(--back); }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
.totals, .note, .place, footer { color: var(--soft); }
input { margin: 0 .3rem 0 0; }
label { margin-right: 1rem; }
article { border: 1px solid var(--line); border-left: 4px solid currentColor; border-radius: 6px; background: var(--card);
  margin: .75rem 0; padding: .5rem 1rem; overflow-wrap: anywhere; }
article > * { color: var(--text); margin: .25rem 0; }
.refuted { color: var(--refuted); } .conflicting { color: var(--conflicting); }
.supported { color: var(--supported); } .unverified { color: var(--unverified); }
article.refuted .verdict { color: var(--refuted); } article.conflicting .verdict { color: var(--conflicting); }
article.supported .verdict { color: var(--supported); } article.unverified .verdict { color: var(--unverified); }
blockquote { font-family: Georgia, serif; }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; }
.evidence { font-size: .9rem; }
.skipped { color: var(--conflicting); }
a { color: inherit; }
ins { text-decoration: none; font-weight: bold; }
footer { margin-top: 3rem; font-size: .85rem; }
#refuted:not(:checked) ~ main .refuted, #conflicting:not(:checked) ~ main .conflicting,
#supported:not(:checked) ~ main .supported, #unverified:not(:checked) ~ main .unverified { display: none; }
@media print { input, label { display: none; } article { break-inside: avoid; } }
`;
