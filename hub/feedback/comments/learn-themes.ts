import {
  type Labelled,
  type NaiveBayes,
  suggestLabel,
  trainNaiveBayes,
} from '#shared/statistics/naive-bayes.ts'

/** Part of the suggestions that must be right, as tried on the sorted comments themselves. */
const precision = 0.82

/** Confirmed comments below which a theme is suggested by its words alone. */
const fewestConfirmed = 10

/** A word of a theme, as stems. */
export interface ThemeWord {
  theme: string
  stems: readonly string[]
}

/** A comment that a person sorted. */
export interface SortedComment {
  stems: readonly string[]
  themes: readonly string[]
}

/** What suggests themes: the words of themes, and what sorted comments taught. */
export interface LearnedThemes {
  words: readonly ThemeWord[]
  model: NaiveBayes
}

/**
 * Learns themes from sorted comments. The words of a theme are evidence like any other: what people
 * confirmed says how far they are right.
 */
export function learnThemes(
  words: readonly ThemeWord[],
  sorted: readonly SortedComment[],
): LearnedThemes {
  const documents: Labelled[] = sorted.map(({ stems, themes }) => ({
    features: featuresOf(stems, words),
    labels: themes,
  }))
  return { words, model: trainNaiveBayes(documents, precision) }
}

/**
 * Suggests the likeliest theme of a comment, or none. One that was hardly confirmed yet is suggested
 * by its words.
 */
export function suggestTheme(
  { words, model }: LearnedThemes,
  stems: readonly string[],
): string | null {
  const learned = suggestLabel(model, featuresOf(stems, words))
  if (learned !== null) return learned
  const isNew = (theme: string) => (model.labels.get(theme)?.n ?? 0) < fewestConfirmed
  return themesByWord(stems, words).find(isNew) ?? null
}

/** Returns the themes with a word in a comment, the one with most words first. */
export function themesByWord(stems: readonly string[], words: readonly ThemeWord[]): string[] {
  const known = new Set(stems)
  const counts = new Map<string, number>()
  for (const { theme, stems: word } of words)
    if (word.length > 0 && word.every((stem) => known.has(stem)))
      counts.set(theme, (counts.get(theme) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([theme]) => theme)
}

/** Returns the stems of a comment, and a mark for each theme that has a word in it: no stem has a #. */
function featuresOf(stems: readonly string[], words: readonly ThemeWord[]): string[] {
  return [...stems, ...themesByWord(stems, words).map((theme) => `#${theme}`)]
}
