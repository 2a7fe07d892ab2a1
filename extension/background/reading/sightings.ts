import {
  type PlaceInPage,
  type ToolPage,
  type ValueShape,
  waysOf,
} from '#shared/contract/agents/tool-rule.ts'
import type { ReferencePattern, RuleField } from '#shared/contract/agents/tools.ts'
import { createFindReferences } from '../../shared/find-references.ts'
import type { FoundTexts, LikelyText } from '../../shared/reading.ts'
import type { Sighting } from '../../shared/state.ts'
import { valuesInAddress } from './address-values.ts'
import { addressesOf, isToMany, isToOthers } from './correspondent.ts'
import { parseValue, pickEveryValue, pickValue } from './parse-value.ts'

/** What a page shows of a usager or of their request, after all checks. */
export interface PageSightings {
  sightings: Sighting[]
  name: string | null
  /** Which message is open, as the tool calls it; `null` where none is, or the page is a file. */
  message: string | null
  /** Parts of the rule that no longer find their element. */
  faults: RuleField[]
}

/** What is known beside the page. */
interface Known {
  /** Source of the requests of this tool. */
  source?: string | undefined
  /** How references of the organisation are written. */
  references?: readonly ReferencePattern[] | undefined
  /** Addresses of the agent that other pages of this tool have shown. */
  own?: readonly string[] | undefined
}

/** Most that is offered of one page. */
const most = 20

/**
 * Judges the texts that a rule found on a page of this address. Nothing is seen without a reference,
 * or the identifier of a message, on which all that is found agrees; selectors of one field that find
 * different things see nothing. Where a page shows several subjects, each is only likely.
 */
export function sightingsByRule(
  page: ToolPage,
  found: FoundTexts,
  url: string,
  { source, references = [], own: known = [] }: Known = {},
): PageSightings {
  const none: PageSightings = { sightings: [], name: null, message: null, faults: [] }
  if (found.roots === 0) return { ...none, faults: ['root'] }
  const isMessage = 'message' in page
  // Where a tool lists its messages, or one is written.
  if (isMessage && Object.keys(page.fields).length === 0) return none
  const read = anchorsOf(page, found, url)
  const anchors = agreed(read)
  // Where each way finds one and they differ, the rule fits: the page is of another request.
  const isFault = read.some((some) => some.length === 0)
  if (anchors.length === 0)
    return { ...none, faults: isFault ? [isMessage ? 'message' : 'reference'] : [] }

  const own = new Set([...ownOf(found), ...known.map(fold)])
  const isOwn = (value: string) => own.has(fold(value))
  const recipients = isMessage ? fieldOf(page.recipients, found.recipients, 'email') : null
  const isAlone = found.roots === 1 && anchors.length === 1 && !(isMessage && isToMany(found))
  let isSure = isAlone && page.trust !== 'likely'
  const judged: PageSightings = { ...none, sightings: [], faults: [] }
  if (isMessage) judged.message = JSON.stringify(anchors)
  const add = (kind: Sighting['kind'], all: readonly string[], more: Partial<Sighting> = {}) => {
    const trust: Sighting['trust'] = isSure && all.length === 1 ? 'sure' : 'likely'
    for (const value of all) judged.sightings.push({ kind, value, trust, ...more })
  }
  const fieldAt = (kind: 'email' | 'phone' | 'name') => {
    const values = fieldOf(page.fields[kind], found[kind], kind)
    if (values === null) judged.faults.push(kind)
    return values
  }
  if (!isMessage) add('reference', anchors, source === undefined ? {} : { source })
  const senders = fieldAt('email')
  const { addresses, isSender } = isMessage
    ? addressesOf(senders, recipients, isOwn)
    : { addresses: (senders ?? []).filter((one) => !isOwn(one)), isSender: true }
  // A rule that knows no mark of a list has the recipients alone to tell by.
  // In brief a message that the agent sent may show the recipient where the sender stands.
  const others = (recipients ?? []).filter((one) => !addresses.includes(one))
  if (isMessage && isSender && !page.many && isToOthers(others, own)) isSure = false
  add('email', addresses)
  if (isSender)
    add(
      'phone',
      (fieldAt('phone') ?? []).filter((one) => !isOwn(one)),
    )
  if (isMessage && page.subject_line)
    judged.sightings.push(...inSubjectLine(found.subject_line, references))
  const names = fieldAt('name')
  const ownNames = values(found.own, page.fields.name?.pick, 'name')
  // Who writes chooses what they are called: a name that looks like an address is none.
  const isName = (one: string) => !ownNames.includes(one) && !(isMessage && one.includes('@'))
  const [name, another] = names?.filter(isName) ?? []
  // A name beside several addresses may be of any of them; one beside none, of the agent.
  const isOfOne = addresses.length === 1 || (addresses.length === 0 && !isMessage)
  if (isSure && isSender && isOfOne && name && !another)
    judged.name = [...name].slice(0, 120).join('')
  // More than can be chosen from is a list: some of it is offered, and none of it is sure.
  if (judged.sightings.length > most)
    judged.sightings = judged.sightings.slice(0, most).map(doubted)
  return judged
}

/** What each way finds of what the page is about: its reference, or the message that is open. */
function anchorsOf(page: ToolPage, found: FoundTexts, url: string): string[][] {
  const isMessage = 'message' in page
  const as = isMessage ? { shape: '.{1,254}' } : page.reference.as
  const ways = waysOf(page)
  const onPage = found.anchor.values()
  const inUrl = ways.map((way) => valuesInAddress(way, url))
  // Where the address says which one it is, the first that a text names has to be that one.
  const isAlone = inUrl.every((texts) => texts === null)
  return ways.map((way, at) => {
    const texts = inUrl[at]
    const place = 'text' in way ? way : { text: [] }
    const read = texts
      ? values(texts, undefined, as)
      : inPlace(onPage.next().value ?? [], place, as, isAlone)
    // An identifier that stands in an address is written as addresses are.
    const isWritten = !('search' in way) && (texts || place.attribute === 'href')
    return isMessage && isWritten ? read.map(decoded) : read
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** References that stand in the subject of a message: whoever wrote it may have meant another. */
function inSubjectLine(found: string[][], references: readonly ReferencePattern[]): Sighting[] {
  const referencesIn = createFindReferences(references.map(({ pattern }) => pattern))
  const [first = []] = found
  const isSame = found.every((texts) => texts.every((one) => first.includes(one)))
  const texts = isSame ? first.flatMap(referencesIn) : []
  const likely = texts.map((text) => ({ kind: 'reference', text, place: 'subject' }) as const)
  return likelySightings(likely, references)
}

/** Sightings that no rule is sure of: always `likely`, offered for the agent to choose. */
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

/** The addresses in what a page shows of the agent. */
export function addressesIn(own: readonly string[]): string[] {
  const read = own
    .flatMap((text) => [text, ...wordsOf(text)])
    .map((one) => parseValue('email', one))
  return [...new Set(read.filter((value) => value !== null))]
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
