/** The named entities of HTML that prose uses: punctuation, spaces, currencies, fractions, signs, Latin and Greek. */
const NAMES = `
amp & lt < gt > quot " apos ' nbsp \u00A0 ensp \u2002 emsp \u2003 thinsp \u2009 numsp \u2007 puncsp \u2008 hairsp \u200A
ndash – mdash — minus − hyphen ‐ horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo ›
hellip … middot · bull • dagger † Dagger ‡ sect § para ¶ copy © reg ® trade ™ deg ° ordf ª ordm º micro µ permil ‰ pertenk ‱
percnt % num # dollar $ cent ¢ pound £ yen ¥ euro € curren ¤ plus + equals = times × divide ÷ plusmn ± pm ± approx ≈ asymp ≈
ne ≠ le ≤ leq ≤ ge ≥ geq ≥ sim ∼ infin ∞ radic √ sum ∑ prod ∏ int ∫ part ∂ prime ′ Prime ″ frasl ⁄ lowbar _ commat @ sol /
bsol \\ lpar ( rpar ) lsqb [ lbrack [ rsqb ] rbrack ] lcub { lbrace { rcub } rbrace } verbar | vert | ast * period . comma ,
colon : semi ; quest ? excl ! grave \` Hat ^ tilde ˜ circ ˆ not ¬ brvbar ¦ uml ¨ macr ¯ acute ´ cedil ¸ iexcl ¡ iquest ¿
sup1 ¹ sup2 ² sup3 ³ frac12 ½ half ½ frac13 ⅓ frac14 ¼ frac15 ⅕ frac16 ⅙ frac18 ⅛ frac23 ⅔ frac25 ⅖ frac34 ¾ frac35 ⅗
frac38 ⅜ frac45 ⅘ frac56 ⅚ frac58 ⅝ frac78 ⅞ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ shy \u00AD zwnj \u200C zwj \u200D
Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í
Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý
THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë
igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù uacute ú
ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ Zcaron Ž zcaron ž fnof ƒ
Alpha Α Beta Β Gamma Γ Delta Δ Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε
zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω ohm Ω`;

/** Entity names, without `&` and `;`, to what they stand for. */
export const ENTITY_NAMES: ReadonlyMap<string, string> = readNames(NAMES);

function readNames(table: string): Map<string, string> {
  const parts = table.trim().split(/[ \n]+/);
  const names = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) names.set(parts[at]!, parts[at + 1]!);
  return names;
}
