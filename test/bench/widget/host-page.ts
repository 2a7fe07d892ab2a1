import { readFileSync } from 'node:fs'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { drawNoise } from './noise-image.ts'

/** Elements of the page, without what a contestant adds. */
const elements = 1500

/** Pixels on a side of the images, chosen so that the site weighs 298.5 kB. */
const sides = [187, 93, 88, 84, 80, 76]

const fonts = ['normal', 'italic'] as const
const words =
  'acte adresse agent attestation certificat commune copie date demande démarche dossier document domicile droit délai enfant état famille formulaire guichet heure identité inscription jour justificatif lettre logement mairie mariage mois naissance numéro ouverture parent passeport pièce place quartier réponse rendez-vous retrait service signature titre traitement usager ville voirie vous votre avec dans pour par sur chez sans selon'.split(
    ' ',
  )

/** The files of a public-service site, and its page around what a contestant adds. */
export interface HostSite {
  files: ReadonlyMap<string, string | Uint8Array>
  write(added: { head: string; body: string }): string
}

/** A static page as public services have them, the same at every run: text, tables, a few images. */
export function makeHostSite(): HostSite {
  const random = seededRandom(20_261_124)
  const files = new Map<string, string | Uint8Array>([
    ['/site.css', style],
    ['/print.css', '@media print { nav, img { display: none } }'],
  ])
  for (const slope of fonts)
    files.set(`/letters-${slope}.woff2`, readFileSync(`${fontFolder}-latin-wght-${slope}.woff2`))
  for (const [at, side] of sides.entries()) files.set(`/image-${at}.png`, drawNoise(side, random))
  for (const name of ['menu', 'search', 'dates']) files.set(`/${name}.js`, writeScript(random))

  const top = writeTop()
  const end =
    '<footer><p><a href="/mentions">Mentions légales</a> <em>Ville de Valmont</em></p></footer>'
  const fixed = count(top.replace('HEAD', '') + end)
  const main = writeSections(random, elements - fixed - 1)
  return {
    files,
    write: ({ head, body }) =>
      `${top.replace('HEAD', () => head)}${main}<div class="avis">${body}</div></main>${end}</body></html>`,
  }
}

const fontFolder =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'

const style = `${fonts
  .map(
    (slope) =>
      // What swaps letters moves lines, which no contestant is to blame for.
      `@font-face { font-family: Letters; font-style: ${slope}; font-weight: 200 800; font-display: optional; src: url(/letters-${slope}.woff2) }`,
  )
  .join('\n')}
body { margin: 0; font: 18px/1.5 Letters, sans-serif; color: #222; background: #fff }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 16px }
nav ul { display: flex; flex-wrap: wrap; gap: 16px; padding: 0; list-style: none }
a { color: #1f4e79 }
img { display: block; max-width: 100%; height: auto }
img.wide { width: 100%; aspect-ratio: 2; object-fit: cover }
table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #767676; padding: 4px 8px; text-align: start }
button { font: inherit; padding: 8px 16px; min-height: 44px; border: 1px solid #222; background: #fff; color: #222 }
.avis { padding: 32px 0 }
`

function writeTop(): string {
  const links = words
    .slice(0, 8)
    .map((word) => `<li><a href="/${word}">${word}</a></li>`)
    .join('')
  const scripts = ['menu', 'search', 'dates']
    .map((name) => `<script defer src="/${name}.js"></script>`)
    .join('')
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Votre démarche, Ville de Valmont</title>\
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/site.css">\
<link rel="stylesheet" href="/print.css" media="print">${scripts}HEAD</head>\
<body><header><nav aria-label="Rubriques"><ul>${links}</ul></nav></header><main><h1>Votre démarche est enregistrée</h1>\
<img class="wide" src="/image-0.png" width="960" height="480" alt="La place de la mairie">`
}

/** Sections with a table, a list and now and then an image, of exactly so many elements. */
function writeSections(random: () => number, wanted: number): string {
  const say = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
  let written = ''
  for (let image = 1, section = 0; wanted - count(written) > 120; section++) {
    const rows = Array.from(
      { length: 8 },
      () => `<tr><th scope="row">${say(2)}</th><td>${say(3)}</td><td>${say(2)}</td></tr>`,
    )
    const points = Array.from({ length: 6 }, () => `<li><a href="/${say(1)}">${say(5)}</a></li>`)
    const isSeen = section % 3 === 0 && image < sides.length
    const picture = isSeen
      ? `<img src="/image-${image++}.png" width="320" height="320" alt="${say(4)}">`
      : ''
    written += `<section><h2>${say(4)}</h2><p>${say(40)} <strong>${say(3)}</strong> ${say(20)} <em>${say(2)}</em></p>${picture}<table><tbody>${rows.join('')}</tbody></table><ul>${points.join('')}</ul><p>${say(50)}</p></section>`
  }
  const missing = wanted - count(written)
  return `${written}${Array.from({ length: missing }, () => `<p>${say(12)}</p>`).join('')}`
}

const count = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0

/** A small script of a site: some words, and a function that nobody calls. */
function writeScript(random: () => number): string {
  const names = Array.from({ length: 120 }, () => Math.floor(random() * 1e9).toString(36))
  return `(() => { const words = ${JSON.stringify(names)}; addEventListener('search', ({ detail }) => words.includes(detail)) })()`
}
