import * as z from 'zod'
import { beliefsSent } from '#shared/contract/agents/belief.ts'
import {
  contextAsked,
  identifier,
  identifierKinds,
  typedKinds,
} from '#shared/contract/agents/context.ts'
import { toolRule } from '#shared/contract/agents/tool-rule.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { canonicalUrl } from '../shared/canonical-url.ts'
import type { FromPage, FromPanel } from '../shared/messages.ts'
import {
  type FoundTexts,
  longestText,
  mostTexts,
  type PageScan,
  pagePlaces,
} from '../shared/reading.ts'
import { mostMarks, taughtFields, toolZones } from '../shared/teaching.ts'
import { actMessage } from './acts/parse-act.ts'

const tab = z.int().min(0)
const generation = z.int().min(0)
const origin = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .refine((url) => URL.canParse(url) && new URL(url).origin === url)

const asked = contextAsked.shape

const toolName = toolRule.shape.tool.shape.name

const texts = z.array(z.string().max(longestText)).max(mostTexts)
/** By selector: the first and those that follow it. */
const bySelector = z.array(texts).max(3)
const found = z.strictObject({
  roots: z.int().min(0).max(100),
  anchor: z.array(bySelector).max(4).default([]),
  email: bySelector.default([]),
  phone: bySelector.default([]),
  name: bySelector.default([]),
  recipients: bySelector.default([]),
  subject_line: bySelector.default([]),
  own: texts.default([]),
  many: z.boolean().default(false),
}) satisfies z.ZodType<FoundTexts>
const spotted: z.ZodType<PageScan> = z.strictObject({
  content: z.int().min(0),
  likely: z
    .array(
      z.strictObject({
        kind: z.enum(identifierKinds),
        text: z.string().max(longestText),
        place: z.enum(pagePlaces),
      }),
    )
    .max(mostTexts * identifierKinds.length),
})
const href = z.string().max(4000)
const ruleName = z.strictObject({
  id: z.string().max(64),
  version: z.int(),
  page: z.string().max(64),
})

const selectors = z.array(z.string().min(1).max(200)).max(3)
const attributeText = z.strictObject({
  name: z.string().max(50),
  text: z.string().max(longestText),
})
const pointed = z.strictObject({
  selectors,
  isCounted: z.boolean(),
  text: z.string().max(longestText),
  address: attributeText.nullable(),
  isBare: z.boolean(),
  isWritten: z.boolean(),
  frame: z.string().max(200).nullable(),
  frameHref: href.nullable(),
  root: z.string().max(40).nullable(),
  zones: z.array(z.enum(toolZones)).max(toolZones.length),
  own: selectors,
  marks: z
    .array(z.strictObject({ ...attributeText.shape, selectors, isInRoot: z.boolean() }))
    .max(mostMarks),
})

const fromPage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrived') }),
  z.strictObject({ kind: z.literal('moved'), href }),
  z.strictObject({
    kind: z.literal('sighted'),
    generation,
    href,
    rule: ruleName.nullable(),
    found,
    spotted: spotted.optional(),
  }),
  z.strictObject({ kind: z.literal('pointed'), ...pointed.shape }),
]) satisfies z.ZodType<FromPage>

/** The minimum that is read of a malformed sighting: its generation. */
const unreadable = z.object({ kind: z.literal('sighted'), generation })

const fromPanel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sign_in') }),
  z.strictObject({ kind: z.literal('sign_out') }),
  z.strictObject({ kind: z.literal('sign_out_everywhere') }),
  z.strictObject({ kind: z.literal('granted'), origin }),
  z.strictObject({
    kind: z.literal('ask'),
    tab,
    generation,
    subject: identifier,
    purpose: asked.purpose,
    present: asked.present,
    reason: asked.out_of_turn,
    factor: asked.second_factor,
    code: asked.presence_code,
    standing: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('again'), tab, generation }),
  z.strictObject({ kind: z.literal('forget'), tab }),
  z.strictObject({ kind: z.literal('read_typed'), text: z.string().max(longestText) }),
  z.strictObject({
    kind: z.literal('type'),
    tab,
    generation,
    text: z.string().max(longestText),
    as: z.enum(typedKinds),
  }),
  z.strictObject({ kind: z.literal('end_typed'), tab }),
  z.strictObject({ kind: z.literal('stand'), tab, generation }),
  z.strictObject({ kind: z.literal('end_standing') }),
  z.strictObject({ kind: z.literal('list_follow_ups') }),
  z.strictObject({ kind: z.literal('mark_follow_up'), followUp: uuidv7, undone: z.boolean() }),
  z.strictObject({ kind: z.literal('believe'), answers: beliefsSent.shape.answers }),
  z.strictObject({
    kind: z.literal('act'),
    tab,
    generation,
    act: actMessage,
    confirmed: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('teach'), tab }),
  z.strictObject({ kind: z.literal('point'), tab, field: z.enum(taughtFields) }),
  z.strictObject({ kind: z.literal('teach_on') }),
  z.strictObject({ kind: z.literal('teach_back') }),
  z.strictObject({ kind: z.literal('teach_own'), address: z.string().max(longestText) }),
  z.strictObject({ kind: z.literal('forget_own'), address: z.string().max(longestText) }),
  z.strictObject({ kind: z.literal('teach_keep'), name: toolName }),
  z.strictObject({ kind: z.literal('teach_end') }),
  z.strictObject({ kind: z.literal('unlearn'), rule: z.string().max(64) }),
]) satisfies z.ZodType<FromPanel>

/** A message with its sender, as the browser names it. */
export type ReceivedMessage =
  | { from: 'page'; tab: number; url: string; message: FromPage }
  | { from: 'panel'; message: FromPanel }

/**
 * Reads a message of a page's script or of a page of the extension.
 * @returns `null` for all that is neither, or is not well formed
 */
export function parseMessage(
  message: unknown,
  sender: chrome.runtime.MessageSender,
): ReceivedMessage | null {
  if (sender.id !== chrome.runtime.id) return null
  if (sender.url?.startsWith(chrome.runtime.getURL(''))) {
    const read = fromPanel.safeParse(message)
    return read.success ? { from: 'panel', message: read.data } : null
  }
  const { id, url } = sender.tab ?? {}
  if (id === undefined || !url || sender.frameId !== 0) return null
  const read = fromPage.safeParse(message)
  if (read.success) return { from: 'page', tab: id, url, message: read.data }
  const asked = unreadable.safeParse(message)
  return asked.success
    ? { from: 'page', tab: id, url, message: nothingSeen(url, asked.data) }
    : null
}

/** A sighting that cannot be parsed counts as an empty page, so that no earlier usager stays shown. */
function nothingSeen(url: string, { generation }: { generation: number }): FromPage {
  const nothing = found.parse({ roots: 0 })
  return { kind: 'sighted', generation, href: canonicalUrl(url), rule: null, found: nothing }
}
