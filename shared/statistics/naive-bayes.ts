/** A document: its distinct features, and the labels a person gave it, none included. */
export interface Labelled {
  features: readonly string[]
  labels: readonly string[]
}

/** In how many documents each feature is. */
interface Counts {
  n: number
  features: Map<string, number>
}

/** What was learned: counts alone, no document. */
export interface NaiveBayes {
  all: Counts
  labels: Map<string, Counts>
  /** Lowest score that is trusted; `null`: none is. */
  threshold: number | null
}

/** A label with its score: the higher, the surer. */
interface Scored {
  label: string
  score: number
}

/** Documents that a feature must be in, lest one document be recognised by its own word. */
const fewestWithFeature = 2

/** Suggestions below which no precision is measured. */
const fewestTried = 10

/**
 * Learns labels from documents: naive Bayes of each label against all documents without it, with
 * Laplace's smoothing. The score of a label is the mean evidence of its features, scaled by the root
 * of their number, because features of one document repeat each other: `Σ ln(P(f | label)/P(f | others))
 * / √k + ln(n(label)/n(others))` for k known features. The threshold is the lowest
 * at which the likeliest labels of the documents, each left out in turn, have the wanted precision.
 * The order of documents does not matter.
 *
 * Source: J. D. M. Rennie and others, "Tackling the poor assumptions of naive Bayes text
 * classifiers", ICML (2003), complement classes and length; A. McCallum and K. Nigam, "A comparison
 * of event models for naive Bayes text classification", AAAI workshop (1998), presence of words.
 * @param precision part of suggestions that must be right, between 0 and 1.
 */
export function trainNaiveBayes(documents: readonly Labelled[], precision: number): NaiveBayes {
  const model: NaiveBayes = { all: emptyCounts(), labels: new Map(), threshold: null }
  for (const { features, labels } of documents) {
    add(model.all, features)
    for (const label of labels) {
      const counts = model.labels.get(label) ?? emptyCounts()
      model.labels.set(label, counts)
      add(counts, features)
    }
  }
  const tried = documents.flatMap((document) => {
    const found = likeliest(model, document.features, document)
    return found ? [{ score: found.score, isRight: document.labels.includes(found.label) }] : []
  })
  return { ...model, threshold: thresholdOf(tried, precision) }
}

/** Returns the likeliest label where its score is trusted; else `null`. */
export function suggestLabel(model: NaiveBayes, features: readonly string[]): string | null {
  const found = likeliest(model, features, null)
  if (found === null || model.threshold === null) return null
  return found.score >= model.threshold ? found.label : null
}

/** @param without a document of the training to leave out. */
function likeliest(
  model: NaiveBayes,
  features: readonly string[],
  without: Labelled | null,
): Scored | null {
  const known = features.toSorted()
  let best: Scored | null = null
  for (const label of [...model.labels.keys()].sort()) {
    const score = scoreOf(model, known, label, without)
    if (score !== null && (best === null || score > best.score)) best = { label, score }
  }
  return best
}

/** Returns the score of a label; `null` where nothing of the document is known. */
function scoreOf(
  { all, labels }: NaiveBayes,
  features: readonly string[],
  label: string,
  without: Labelled | null,
): number | null {
  const own = labels.get(label) ?? emptyCounts()
  const left = without === null ? 0 : 1
  const leftOwn = without?.labels.includes(label) ? 1 : 0
  const n = own.n - leftOwn
  const others = all.n - left - n
  let evidence = 0
  let found = 0
  for (const feature of features) {
    const inAll = (all.features.get(feature) ?? 0) - left
    if (inAll < fewestWithFeature) continue
    const inOwn = (own.features.get(feature) ?? 0) - leftOwn
    evidence += Math.log((inOwn + 1) / (n + 2)) - Math.log((inAll - inOwn + 1) / (others + 2))
    found += 1
  }
  if (found === 0) return null
  return evidence / Math.sqrt(found) + Math.log((n + 1) / (others + 1))
}

/**
 * Returns the lowest score from which on enough are right, half way to the next one; equal scores
 * stand or fall together. Where all together are right often enough, whatever is likelier than not is
 * trusted.
 */
function thresholdOf(
  tried: readonly { score: number; isRight: boolean }[],
  precision: number,
): number | null {
  const ordered = tried.toSorted((a, b) => b.score - a.score)
  let threshold: number | null = null
  let right = 0
  for (const [at, { score, isRight }] of ordered.entries()) {
    if (isRight) right += 1
    const next = ordered[at + 1]?.score
    if (next === score || at + 1 < fewestTried || right < precision * (at + 1)) continue
    threshold = next === undefined ? Math.min(0, score) : (score + next) / 2
  }
  return threshold
}

function emptyCounts(): Counts {
  return { n: 0, features: new Map() }
}

function add(counts: Counts, features: readonly string[]): void {
  counts.n += 1
  for (const feature of features)
    counts.features.set(feature, (counts.features.get(feature) ?? 0) + 1)
}
