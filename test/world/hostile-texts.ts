/**
 * Injection texts: each runs, calls out or breaks its context where a text is not escaped.
 * `ranHere(n)` is an undefined function, so a call is noticed. `w.invalid` is a missing host, so a
 * request is noticed. Each text ends with its marker.
 */
type Write = (n: number) => string

/** On one line, without direction controls: allowed in names. */
const inLine: readonly Write[] = [
  // Scripts.
  (n) => `<script>ranHere(${n})</script>`,
  (n) => `<ScRiPt/x src=//w.invalid/${n}></sCrIpT>`,
  (n) => `</script><script>ranHere(${n})//`,
  (n) => `--><script>ranHere(${n})</script>`,
  (n) => `]]><script>ranHere(${n})</script>`,
  // Event handlers.
  (n) => `<img src=//w.invalid/${n} onerror=ranHere(${n})>`,
  (n) => `"><img src=x onerror=ranHere(${n})>`,
  (n) => `<body onload=ranHere(${n})>`,
  (n) => `<details open ontoggle=ranHere(${n})>`,
  (n) => `<video><source onerror=ranHere(${n})>`,
  (n) => `<input autofocus onfocus=ranHere(${n})>`,
  (n) => `<style onload=ranHere(${n})>`,
  // SVG, MathML, and mutation XSS.
  (n) => `<svg onload=ranHere(${n})>`,
  (n) => `<svg><animate onbegin=ranHere(${n}) attributeName=x dur=1s>`,
  (n) => `</svg><script>ranHere(${n})</script>`,
  (n) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src onerror=ranHere(${n})&gt;">`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=ranHere(${n})>">`,
  // URLs.
  (n) => `javascript:ranHere(${n})`,
  (n) => `data:text/html,<script>ranHere(${n})</script>`,
  (n) => `<a href="javascript:ranHere(${n})">ici</a>`,
  (n) => `<iframe srcdoc="<script>ranHere(${n})</script>">`,
  (n) => `<iframe src=//w.invalid/${n}>`,
  (n) => `<object data=//w.invalid/${n}>`,
  (n) => `<link rel=stylesheet href=//w.invalid/${n}>`,
  (n) => `<meta http-equiv=refresh content="0;url=//w.invalid/${n}">`,
  (n) => `<base href=//w.invalid/${n}/>`,
  (n) => `<form action=//w.invalid/${n}><button>Envoyer`,
  (n) => `[ici](javascript:ranHere(${n})) ![](http://w.invalid/${n})`,
  // Escapes from an attribute, a title, a style, a field.
  (n) => `" onmouseover="ranHere(${n})" x="`,
  (n) => `' autofocus onfocus='ranHere(${n})`,
  (n) => `\` onmouseover=ranHere(${n}) \``,
  (n) => `</title><script>ranHere(${n})</script>`,
  (n) => `</style><style>@import"//w.invalid/${n}"`,
  (n) => `</textarea><img src=x onerror=ranHere(${n})>`,
  (n) => `x;background:url(//w.invalid/${n})`,
  // Double encodings.
  (n) => `&lt;script&gt;ranHere(${n})&lt;/script&gt;`,
  (n) => `&#60;img src=x onerror=ranHere(${n})&#62;`,
  (n) => `+ADw-script+AD4-ranHere(${n})+ADw-/script+AD4-`,
  (n) => `%3Cscript%3EranHere(${n})%3C/script%3E`,
  (n) => `＜script＞ranHere(${n})＜/script＞`,
  (n) => `\\u003cscript\\u003eranHere(${n})`,
  (n) => `<scr\u200bipt>ranHere(${n})</scr\u200bipt>`,
  // Spreadsheet formulas.
  (n) => `=HYPERLINK("http://w.invalid/${n}")`,
  (n) => `+1+cmd|'/C calc'!A${n}`,
  (n) => `-2+${n}`,
  (n) => `@SUM(${n})`,
  (n) => `＝1+${n}`,
  (n) => `ici;=1+${n}`,
  // Queries, templates, formats, paths.
  (n) => `'; drop table feedback; -- ${n}`,
  (n) => `*)(uid=${n}))(|(uid=*`,
  (n) => `{{constructor.constructor('ranHere(${n})')()}}`,
  (n) => `\${ranHere(${n})} <%= ranHere(${n}) %> #{ranHere(${n})}`,
  () => '{organisation} {n} {n, plural, other {#}}',
  () => '%s %n %d %1$s $& $1 $` \\1',
  (n) => `../../../../etc/passwd?${n}`,
  // Documents with scripts.
  (n) => `) /AA << /O << /S /JavaScript /JS (app.alert(${n})) >> >> (`,
  // Properties of every object.
  () => '__proto__',
  () => 'constructor',
  () => 'toString',
]

/** With line breaks, or direction controls. */
const inLines: readonly Write[] = [
  (n) => `ici\r\nBcc: ailleurs@w.invalid\r\n\r\n<script>ranHere(${n})</script>`,
  (n) => `ici\nEND:VEVENT\nBEGIN:VALARM\nATTACH:http://w.invalid/${n}`,
  (n) => `ici\r=1+${n}`,
  (n) => `\t=1+${n}`,
  (n) => `\u202e>tpircs/<)${n}(ereHnar>tpircs<`,
  (n) => `\u2028ranHere(${n})\u2029`,
  (n) => `\ufeff=1+${n}`,
  () => 'mot'.repeat(60),
]

/** The texts by number. */
export const hostileTexts: readonly string[] = [...inLine, ...inLines].map(
  (write, n) => `${write(n)} ${markOf(n)}`,
)

/** Returns the marker of a text. */
function markOf(n: number): string {
  return `⟦${n}⟧`
}

/**
 * Returns a generator of the texts.
 * @param first number of the first
 * @returns the next of at most `most` characters, with line breaks where allowed
 */
export function textsFrom(first: number) {
  let at = first
  return (most: number, lines: 'one line' | 'lines' = 'one line'): string => {
    for (;;) {
      const n = at++ % hostileTexts.length
      const text = hostileTexts[n] ?? ''
      if ([...text].length <= most && (lines === 'lines' || n < inLine.length)) return text
    }
  }
}
