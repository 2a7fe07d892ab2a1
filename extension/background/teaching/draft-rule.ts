import { type ToolPage, type ToolRule, toolRule } from '#shared/contract/agents/tool-rule.ts'
import { shareWord } from '../../shared/identifying-words.ts'
import {
  type Pointed,
  type TaughtField,
  type TeachingFault,
  type TeachingState,
  toolZones,
} from '../../shared/teaching.ts'
import { addressPatternOf } from './address-pattern.ts'
import { type MessageWay, messageWaysOf } from './message-ways.ts'
import { valuePatternOf } from './value-pattern.ts'

/** What a rule is called. */
export type RuleIdentity = Pick<ToolRule, 'id' | 'version' | 'tool'>

/** What it is made of. */
type Learnt = Pick<TeachingState, 'origin' | 'href' | 'pointed'> &
  Partial<Pick<TeachingState, 'wrongMarks'>>

/** What is refused, and why. */
interface Refusal {
  field: TaughtField
  fault: TeachingFault
}

/** A draft of a rule, or why there is none. */
type Draft = { rule: ToolRule } | Refusal

/** An identifier of a message, whatever tool wrote it. */
const anyIdentifier = '[^/]{1,64}'

/**
 * Makes a rule of what was pointed at. It holds where things stand and how they are written, and
 * nothing of the request or the message it was learnt on.
 */
export function draftRule(learnt: Learnt, called: RuleIdentity): Draft {
  const page = learnt.pointed.sender ? draftMessage(learnt) : draftFile(learnt)
  if ('fault' in page) return page
  const { origin } = learnt
  const parsed = toolRule.safeParse({ schema: 1, ...called, origins: [origin], pages: [page] })
  return parsed.success ? { rule: parsed.data } : { field: 'subject', fault: 'no_place' }
}

/** A page of a file: its reference, and what was pointed at beside. */
function draftFile({ href, pointed }: Learnt): ToolPage | Refusal {
  const { reference, sender: _, ...others } = pointed
  if (!reference || href === null) return { field: 'subject', fault: 'no_subject' }
  const read = valuePatternOf('reference', reference)
  if (typeof read === 'string') return { field: 'subject', fault: read }
  const people = Object.values(others).flatMap(saidBy)
  const { as } = read
  const shape = typeof as === 'string' ? anyIdentifier : as.shape
  const { when, way } = addressPatternOf(href, read.value, shape, people)
  const placed = keptOf(reference, people)
  if (placed.length === 0 || reference.frame === '') return { field: 'subject', fault: 'no_place' }
  // A place found by counting is accepted only where the address holds the same reference.
  if (reference.isCounted && !way) return { field: 'subject', fault: 'counted' }

  const fields: ToolPage['fields'] = {}
  for (const field of ['email', 'phone', 'name'] as const) {
    const one = others[field]
    if (!one) continue
    const value = valuePatternOf(field, one)
    const fault = typeof value === 'string' ? value : faultOf(one, people)
    if (typeof value === 'string' || fault) return { field, fault: fault ?? 'no_place' }
    if (one.frame !== reference.frame) return { field, fault: 'other_frame' }
    fields[field] = { text: keptOf(one, people), ...value.in }
  }
  const text = { text: placed, ...read.in }
  return {
    ...placeOfPage('request', when, Object.values(pointed)),
    reference: { ways: way ? [way, text] : [text], as },
    fields,
  }
}

/** A page of a message: who sent it, and what tells it from another. */
function draftMessage(learnt: Learnt): ToolPage | Refusal {
  const {
    href,
    pointed: { sender },
    wrongMarks = 0,
  } = learnt
  const refuse = (fault: TeachingFault): Refusal => ({ field: 'subject', fault })
  if (!sender || href === null) return refuse('no_subject')
  const value = valuePatternOf('email', sender)
  if (typeof value === 'string') return refuse(value === 'no_email' ? 'no_subject' : value)
  if (sender.isWritten) return refuse('written')
  const people = saidBy(sender)
  const fault = faultOf(sender, people)
  if (fault) return refuse(fault)
  if (sender.isBare) return refuse('bare')
  const mark: MessageWay | undefined = messageWaysOf(href, sender, people)[wrongMarks]
  if (!mark) return refuse('no_message')
  const { when, way } = addressPatternOf(href, mark.value, anyIdentifier, people)
  const text = keptOf(sender, people)
  const name = sender.address && typeof valuePatternOf('name', sender) !== 'string'
  return {
    ...placeOfPage('message', when, [mark.isInRoot ? sender : { ...sender, root: null }]),
    message: { ways: way ? [way, mark.way] : [mark.way] },
    fields: { email: { text, ...value.in }, ...(name && { name: { text } }) },
  }
}

/** Where a page of this kind is, and what of it is read. */
function placeOfPage(page: string, when: ToolPage['when'], all: readonly Pointed[]) {
  const [root = null, another] = new Set(all.map((one) => one.root))
  const zones = toolZones.filter((zone) => !all.some((one) => one.zones.includes(zone)))
  const own = [...new Set(all.flatMap((one) => one.own))].slice(0, 3)
  const frame = all[0]?.frame
  return {
    page,
    when,
    ...(frame && { frame }),
    root: another === undefined && root !== null ? root : 'body',
    ...(zones.length > 0 && { excluded: [...zones] }),
    ...(own.length > 0 && { own }),
  }
}

/** What an element says of a person. */
const saidBy = ({ text, address }: Pointed) => [text, ...(address ? [address.text] : [])]

/** The selectors of an element that hold no word of these texts. */
const keptOf = ({ selectors }: Pointed, people: readonly string[]) =>
  selectors.filter((one) => !people.some((text) => shareWord(one, text)))

/** Why where an element stands cannot be learnt; `null` where it can. */
function faultOf(one: Pointed, people: readonly string[]): TeachingFault | null {
  const selectors = keptOf(one, people)
  if (selectors.length === 0 || one.frame === '') return 'no_place'
  if (one.isCounted) return 'counted'
  return one.own.some((own) => selectors.includes(own)) || isOfTool(one) ? 'own' : null
}

/** A person named in the tool's own zones, outside of its content, is the agent. */
const isOfTool = ({ zones, root }: Pointed) => zones.length > 0 && root === null
