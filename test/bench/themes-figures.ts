import { readFileSync } from 'node:fs'
import {
  learnThemes,
  type SortedComment,
  suggestTheme,
  type ThemeWord,
  themesByWord,
} from '../../hub/feedback/comments/learn-themes.ts'
import type { Queryable } from '../../hub/platform/database/database.ts'

/** Words that a quality manager would list for each theme of `test/fixtures/comments/themes.tsv`. */
const listed: Readonly<Record<string, string>> = {
  délai: 'attente délai long retard semaines mois rapide vite jours',
  accueil: 'accueil guichet téléphone aimable sourire agent personnel équipe',
  documents: 'papiers document pièce justificatif dossier livret',
  ligne: 'formulaire site page bouton application photo bug',
  information: 'expliquer clair comprendre mots information critères',
  suivi: 'nouvelle suivi prévenu mail signalement accusé',
  accès: 'horaires fermé ouvert fauteuil poussette bus samedi loin',
  résultat: 'erreur faute réparé rebouché travail place refus',
}

/** Parts of the cross-validation. */
const folds = 10

/** Least that each must be. */
export const themeGoals = { precision: 0.8, coverage: 0.5 } as const

/** How often suggestions are right, and how often there is one. */
export interface SuggestionFigures {
  /** Right suggestions among all. */
  precision: number
  /** Themes that were suggested among all that a person gave. */
  recall: number
  /** Comments with a suggestion among all. */
  coverage: number
  themes: Record<string, { given: number; right: number; expected: number }>
}

/** Figures of each way to suggest themes, on the same comments. */
export interface ThemesFigures {
  comments: number
  learned: SuggestionFigures
  /** Every theme with a word in the comment, without learning. */
  words: SuggestionFigures
  /** Always the theme that is the most frequent. */
  majority: SuggestionFigures
}

interface Tried extends SortedComment {
  text: string
}

/**
 * Measures suggestions on comments that were sorted by hand, with stems as the database makes them.
 * Each is suggested by what the other nine tenths taught.
 */
export async function measureThemes(database: Queryable): Promise<ThemesFigures> {
  const comments = await readSorted(database)
  const words = await readListed(database)
  const counts = Object.keys(listed).map((theme) => ({
    theme,
    n: comments.filter(({ themes }) => themes.includes(theme)).length,
  }))
  const most = counts.reduce((one, other) => (other.n > one.n ? other : one)).theme
  return {
    comments: comments.length,
    learned: measure(comments, (one, others) => {
      const theme = suggestTheme(learnThemes(words, others), one.stems)
      return theme === null ? [] : [theme]
    }),
    words: measure(comments, ({ stems }) => themesByWord(stems, words)),
    majority: measure(comments, () => [most]),
  }
}

function measure(
  comments: readonly Tried[],
  suggest: (one: Tried, others: readonly Tried[]) => string[],
): SuggestionFigures {
  const themes = Object.fromEntries(
    Object.keys(listed).map((theme) => [theme, { given: 0, right: 0, expected: 0 }]),
  )
  let covered = 0
  for (const [at, one] of comments.entries()) {
    const others = comments.filter((_, nth) => nth % folds !== at % folds)
    const given = suggest(one, others)
    if (given.length > 0) covered += 1
    for (const [theme, counts] of Object.entries(themes)) {
      const isGiven = given.includes(theme)
      const isExpected = one.themes.includes(theme)
      if (isGiven) counts.given += 1
      if (isExpected) counts.expected += 1
      if (isGiven && isExpected) counts.right += 1
    }
  }
  const sum = (what: 'given' | 'right' | 'expected') =>
    Object.values(themes).reduce((all, counts) => all + counts[what], 0)
  return {
    precision: sum('right') / sum('given'),
    recall: sum('right') / sum('expected'),
    coverage: covered / comments.length,
    themes,
  }
}

/** Reads the comments in an order that has nothing to do with their themes: that of their letters. */
async function readSorted(database: Queryable): Promise<Tried[]> {
  const file = new URL('../fixtures/comments/themes.tsv', import.meta.url)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)
  const read = lines.map((line) => {
    const [, text = '', themes = ''] = line.split('\t')
    return { text, themes: themes === '' ? [] : themes.split(',') }
  })
  const stems = await stemsOf(
    database,
    read.map(({ text }) => text),
  )
  return read
    .map((one, at) => ({ ...one, stems: stems[at] ?? [] }))
    .sort((a, b) => (reversed(a.text) < reversed(b.text) ? -1 : 1))
}

async function readListed(database: Queryable): Promise<ThemeWord[]> {
  const words = Object.entries(listed).flatMap(([theme, all]) =>
    all.split(' ').map((word) => ({ theme, word })),
  )
  const stems = await stemsOf(
    database,
    words.map(({ word }) => word),
  )
  return words.map(({ theme }, at) => ({ theme, stems: stems[at] ?? [] }))
}

async function stemsOf(database: Queryable, texts: readonly string[]): Promise<string[][]> {
  const rows = await database.query<{ stems: string[] }>(
    `select to_jsonb(tsvector_to_array(to_tsvector('french', folded(written)))) as stems
     from jsonb_array_elements_text($1::jsonb) with ordinality as each(written, nth) order by nth`,
    [JSON.stringify(texts)],
  )
  return rows.map(({ stems }) => stems)
}

const reversed = (text: string) => [...text].reverse().join('')
