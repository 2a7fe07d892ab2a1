import type { Rule } from '#shared/privacy/personal-rules.ts'
import { firstNames } from './first-names.ts'

/** A name follows, however it is written. */
const called =
  /(?:je m['’ ]?appelle|je me (?:pr[eé])?nomme|mon nom (?:est|:)|mon nom :|je soussign[eé]e?|my name is|me llamo|mi chiamo|chamo-me|mein name ist|ich hei(?:ß|ss)e|мене звати|adım|اسمي)\s$/iu

/** A name follows when it has a capital. */
const titled =
  /(?:^|[^\p{L}\d])(?:mr\.?|mme\.?|mmes|mm\.|mlle|monsieur|madame|mademoiselle|dr\.?|docteur|ma[iî]tre|mrs\.?|ms\.?|frau|herr|señora?|senhora?|signora?)\s$/iu

/** In capitals: “2 m. Dangereux” is a distance. */
const sir = /(?:^|[^\p{L}\d])M\.?\s$/u

/** A name follows when it begins with a usual first name: “je suis Assistante Maternelle” has none. */
const said = /(?:je suis|moi,? c['’]est|bonjour,? c['’]est|i am|i['’]m|ich bin)\s$/iu

/** A name follows when it has two words, or begins with a usual first name. */
const signed = /(?:sign[eé]e?\s?:?|cordialement,?|salutations,?|regards,?)\s$/iu

/** A place or a person of the public sphere: what stands before a title. */
const placed =
  /(?:rue|avenue|boulevard|place|pont|[eé]cole|coll[eè]ge|lyc[eé]e|salle|square|quai|all[eé]e|stade|gymnase|r[eé]sidence|chemin)\s(?:d[eu]\s)?m\p{L}{0,8}\.?\s$/iu
const holds =
  /(?:maire|adjointe?|ministre|pr[eé]f[eè]te?|d[eé]put[eé]e?|s[eé]nat(?:eur|rice)|(?:municipal|d[eé]partemental|r[eé]gional)e?)[^.;!?]{0,12}\s$/iu
const held =
  /^,? (?:(?:le|la|notre|votre|l['’])\s?)?(?:maire|adjointe?|ministre|pr[eé]f[eè]te?|d[eé]put[eé]e?|s[eé]nat(?:eur|rice)|conseill[eè]re? (?:municipal|d[eé]partemental|r[eé]gional)|pr[eé]sidente? d)/iu

/** Words with a capital that are no name. */
const noNames = new Set(
  (
    'je vous nous il elle on merci bonjour un une le la les l des mes mon ma votre notre que qui ' +
    'et ou a au aux de du en pour par monsieur madame messieurs mesdames maire mairie prefet ' +
    'prefete president presidente directeur directrice ministre adjoint adjointe conseiller ' +
    'conseillere depute deputee senateur responsable chef x y tout toute propre tout-le-monde mr mme mlle dr rue avenue place ' +
    'conseil direction equipe voie boulevard chemin comme toujours pas encore aussi ne j personne tres trop non oui moi ' +
    'quand mais car si is and i my the'
  ).split(' '),
)

const particle = /^(?:(?:d[eu]|des|d[ao]s?|di|von|van|der|ben|el|al|le|la)\s(?=\p{Lu}))/iu
const word = /^(?:\p{Lu}\.(?:-?\p{Lu}\.)?|\p{L}[\p{L}'’-]{0,30})/u
const plain = (written: string) =>
  written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/['’]/u)[0] ?? ''

/**
 * Names after what introduces them: “je m’appelle”, a title, “je suis”, “signé”. Holders of a public
 * office and names of places stay. No list suffices for other names.
 */
export const nameRule: Rule = ['name', /\p{L}[^\n\]]{0,80}/uy, measureName]

/** Returns how many characters of a text are a name, judged by what stands before it. 0: none. */
function measureName(text: string, before: string): number {
  const isCalled = called.test(before)
  const isTitled = !isCalled && (titled.test(before) || sir.test(before))
  const isSigned = signed.test(before)
  if (!isCalled && !isTitled && !isSigned && !said.test(before)) return 0
  if (
    isTitled &&
    (placed.test(before) || holds.test(before.replace(titled, ' ').replace(sir, ' ')))
  )
    return 0
  const { size, words, first } = readName(
    text,
    isCalled,
    /\p{Lu}{2}/u.test(before) && !/\p{Ll}/u.test(before),
  )
  if (size === 0) return 0
  if (isTitled && held.test(text.slice(size))) return 0
  const isName = isCalled || isTitled || firstNames.has(first) || (isSigned && words > 1)
  return isName ? size : 0
}

function readName(text: string, isCalled: boolean, isShouted: boolean) {
  let size = 0
  let words = 0
  let first = ''
  while (words < 3) {
    const gap =
      size > 0 ? (/^(?: et (?:M\. |Mme |Mr )?(?=\p{Lu})| )/u.exec(text.slice(size))?.[0] ?? '') : ''
    if (size > 0 && !gap) break
    const from = size + gap.length + (particle.exec(text.slice(size + gap.length))?.[0].length ?? 0)
    const written = word.exec(text.slice(from))?.[0]
    if (!written || written === 'M.' || noNames.has(plain(written))) break
    const hasCapital = !/^\p{Ll}/u.test(written)
    if (!hasCapital && !(isCalled && (words === 0 || endsAfter(text, from + written.length)))) break
    if (!words) first = plain(written).split('-')[0] ?? ''
    size = from + written.length
    words += 1
    // Capitals do not tell where a name ends.
    const isOnly =
      isShouted || (/^\p{Lu}{2,}$/u.test(written) && !/^ \p{Lu}\p{Ll}/u.test(text.slice(size)))
    if (isOnly && words > (firstNames.has(first) ? 1 : 0)) break
  }
  return { size, words, first }
}

/** Whether a sentence, or a part of it, ends there. */
function endsAfter(text: string, at: number): boolean {
  return /^(?:$|[.,;!?]| et )/u.test(text.slice(at))
}
