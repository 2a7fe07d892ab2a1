/** A word where it stands in a comment. */
interface Occurrence {
  word: string
  /** What names and what is masked look like: neither is a word to show. */
  isHidden: boolean
  /** The first of a sentence, or of a comment in capitals: its capital says nothing. */
  isUnclear: boolean
}

/** What stands before a name. */
const titles = new Set(['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'docteur', 'dr', 'maître'])

/** Words that say nothing alone, and that PostgreSQL's French stop words leave in. */
const small = new Set(
  (
    'afin ai ainsi alors après assez aucun aucune aussi autant autre autres avant beaucoup bien ' +
    'cela chaque comme comment dire dit déjà donc encore enfin entre être faire fait faut ici ' +
    'jamais juste là lors mieux moins même mêmes non oui parce pendant peu peut plus plutôt ' +
    'pourquoi presque puis quand quel quelle quoi rien sans seulement sous souvent sûr surtout ' +
    'tant tous tout toute toutes toujours trop très vers vraiment'
  ).split(' '),
)

/**
 * Returns each stem as most comments write it. Left out: a stem that is mostly within the brackets of
 * masked data, after a title, or with a capital inside a sentence, as names are; and a small word.
 * @param stems of each word of the comments, in lower case.
 */
export function findWrittenForms(
  comments: readonly string[],
  stems: ReadonlyMap<string, string>,
): Map<string, string> {
  const forms = new Map<string, { words: Map<string, number>; hidden: number; clear: number }>()
  for (const { word, isHidden, isUnclear } of comments.flatMap(occurrencesIn)) {
    const stem = stems.get(word)
    if (stem === undefined) continue
    const form = forms.get(stem) ?? { words: new Map<string, number>(), hidden: 0, clear: 0 }
    forms.set(stem, form)
    form.words.set(word, (form.words.get(word) ?? 0) + 1)
    if (isHidden) form.hidden += 1
    if (isHidden || !isUnclear) form.clear += 1
  }
  const shown = new Map<string, string>()
  for (const [stem, { words, hidden, clear }] of forms) {
    if (hidden > 0 && 2 * hidden >= clear) continue
    const [first] = [...words].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    if (first && !small.has(first[0])) shown.set(stem, first[0])
  }
  return shown
}

/** Returns the distinct words of comments, in lower case. */
export function wordsIn(comments: readonly string[]): string[] {
  return [...new Set(comments.flatMap(occurrencesIn).map(({ word }) => word))]
}

/** Returns whether a sentence, a line or a quotation begins after a text. */
function beginsSentence(before: string): boolean {
  const said = before.trimEnd()
  const last = said.at(-1)
  return (
    last === undefined || '.!?…:«"“(-'.includes(last) || before.slice(said.length).includes('\n')
  )
}

function occurrencesIn(comment: string): Occurrence[] {
  const isShouted = comment === comment.toUpperCase()
  const masked = [...comment.matchAll(/\[[^[\]]*\]/g)].map(({ 0: all, index }) => ({
    from: index,
    until: index + all.length,
  }))
  let before = ''
  return [...comment.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: written, index }) => {
    const word = written.toLowerCase()
    const isFirst = beginsSentence(comment.slice(0, index))
    const isTitled = titles.has(before)
    const isMasked = masked.some(({ from, until }) => index >= from && index < until)
    const hasCapital = written !== word && !isFirst && !isShouted
    before = word
    return {
      word,
      isHidden: isMasked || isTitled || hasCapital,
      isUnclear: isFirst || isShouted,
    }
  })
}
