import type { PlaceInPage, ToolPage, ValueShape } from '#shared/contract/agents/tool-rule.ts'
import type { ReferencePattern, RuleField } from '#shared/contract/agents/tools.ts'
import type { FoundTexts, LikelyText } from '../../shared/reading.ts'
import type { Sighting } from '../../shared/state.ts'
import { valuesInAddress } from './address-values.ts'
import { parseValue, pickEveryValue, pickValue } from './parse-value.ts'

/** What a page shows of a usager or of their request, after all checks. */
export interface PageSightings {
  sightings: Sighting[]
  name: string | null
  /** Parts of the rule that no longer find their element. */
  faults: RuleField[]
}

/** Most that is offered of one page. */
const most = 20

/**
 * Judges the texts that a rule found on a page of this address. Nothing is seen without a reference
 * on which all that is found agrees; selectors of one field that find different things see nothing.
 * Where a page shows several subjects, each is only likely.
 * @param source of the requests of this tool, where it is known
 */
export function sightingsByRule(
  page: ToolPage,
  found: FoundTexts,
  url: string,
  source?: string,
): PageSightings {
  const none: PageSightings = { sightings: [], name: null, faults: [] }
  if (found.roots === 0) return { ...none, faults: ['root'] }
  const { ways, as } = page.reference
  const onPage = found.reference.values()
  const inUrl = ways.map((way) => valuesInAddress(way, url))
  // Where the address says which one it is, the first that a text names has to be that one.
  const isAlone = inUrl.every((texts) => texts === null)
  const read = ways.map((way, at) => {
    const texts = inUrl[at]
    if (texts) return values(texts, undefined, as)
    const place = 'text' in way ? way : { text: [] }
    return inPlace(onPage.next().value ?? [], place, as, isAlone)
  })
  const references = agreed(read)
  // Where each way finds one and they differ, the rule fits: the page is of another request.
  const isFault = read.some((some) => some.length === 0)
  if (references.length === 0) return { ...none, faults: isFault ? ['reference'] : [] }

  const isSure = found.roots === 1 && references.length === 1
  const own = ownOf(found)
  const judged: PageSightings = { ...none, sightings: [], faults: [] }
  for (const [kind, all] of [
    ['reference', references],
    ['email', fieldOf(page.fields.email, found.email, 'email')],
    ['phone', fieldOf(page.fields.phone, found.phone, 'phone')],
  ] as const) {
    if (all === null) {
      if (kind !== 'reference') judged.faults.push(kind)
      continue
    }
    const others = kind === 'reference' ? all : all.filter((value) => !own.has(fold(value)))
    const trust: Sighting['trust'] = isSure && others.length === 1 ? 'sure' : 'likely'
    const from = kind === 'reference' && source !== undefined ? { source } : {}
    for (const value of others) judged.sightings.push({ kind, value, ...from, trust })
  }
  const names = fieldOf(page.fields.name, found.name, 'name')
  if (names === null) judged.faults.push('name')
  const ownNames = values(found.own, page.fields.name?.pick, 'name')
  const [name, another] = names?.filter((one) => !ownNames.includes(one)) ?? []
  // A name beside several addresses may be of any of them.
  const isOfOne = judged.sightings.filter(({ kind }) => kind === 'email').length < 2
  if (isSure && isOfOne && name && !another) judged.name = [...name].slice(0, 120).join('')
  // More than can be chosen from is a list: some of it is offered, and none of it is sure.
  if (judged.sightings.length > most)
    judged.sightings = judged.sightings.slice(0, most).map(doubted)
  return judged
}

/** Sightings on a page without a rule: always `likely`, offered for the agent to choose. */
export function likelySightings(
  likely: readonly LikelyText[],
  patterns: readonly ReferencePattern[],
): Sighting[] {
  const seen = likely.flatMap(({ kind, text, place }): Sighting[] => {
    if (kind === 'reference') {
      const known = patterns.find(({ pattern }) => parseValue({ shape: pattern }, text) !== null)
      const from = known?.source === undefined ? {} : { source: known.source }
      return known ? [{ kind, value: text, ...from, trust: 'likely', place }] : []
    }
    const value = parseValue(kind, text)
    return value === null ? [] : [{ kind, value, trust: 'likely', place }]
  })
  const isFirst = ({ kind, value }: Sighting, at: number) =>
    seen.findIndex((one) => one.kind === kind && one.value === value) === at
  return seen.filter(isFirst).slice(0, most)
}

const doubted = (sighting: Sighting): Sighting => ({ ...sighting, trust: 'likely' })

/**
 * Values of a field; `null` when its selectors find different things, or texts of another shape.
 * Texts of which its pattern picks nothing are not meant.
 */
function fieldOf(
  place: PlaceInPage | undefined,
  found: string[][],
  as: ValueShape | 'name',
): string[] | null {
  if (!place) return []
  const isShown = found.flat().some((text) => pickValue(place.pick, text) !== null)
  const read = inPlace(found, place, as, as !== 'name')
  return read.length === 0 && isShown ? null : read
}

/**
 * Values that the selectors of a place agree on: each finds the same, or nothing at all.
 * @param isEvery whether each that the pattern finds in a text counts, and not the first alone
 */
function inPlace(
  found: readonly string[][],
  { pick: pattern }: PlaceInPage,
  as: ValueShape | 'name',
  isEvery: boolean,
): string[] {
  const read = found
    .map((texts) => values(texts, pattern, as, isEvery))
    .filter((some) => some.length > 0)
  const [first = []] = read
  const isSame = read.every(
    (some) => some.length === first.length && some.every((one) => first.includes(one)),
  )
  return isSame ? first : []
}

function values(
  texts: readonly string[],
  pattern: string | undefined,
  as: ValueShape | 'name',
  isEvery = false,
): string[] {
  const read = texts
    .flatMap((text) => (isEvery ? pickEveryValue(pattern, text) : (pickValue(pattern, text) ?? [])))
    .map((picked) => parseValue(as, picked))
  return [...new Set(read.filter((value) => value !== null))]
}

/** The most that one way of reading finds, when every other finds some of the same; else nothing. */
function agreed(found: readonly string[][]): string[] {
  // Where one finds nothing, the page may be between two requests: the address is of the next already.
  if (found.some((some) => some.length === 0)) return []
  const longest = found.reduce((one, other) => (other.length > one.length ? other : one), [])
  return found.flat().every((value) => longest.includes(value)) ? longest : []
}

/** What the page shows of the agent, as written and as an address or a number is compared. */
function ownOf({ own }: FoundTexts): Set<string> {
  const texts = own.flatMap((text) => [text, ...wordsOf(text)])
  const read = texts.flatMap((text) => [text, parseValue('email', text), parseValue('phone', text)])
  return new Set(read.filter((value) => value !== null).map(fold))
}

const fold = (text: string) => text.trim().toLowerCase()

/** What of a text may be an identity by itself: `Paul <paul@ville.example>`. */
const wordsOf = (text: string) => text.split(/[\s<>()"',;:]+/).filter((word) => word.length > 3)
