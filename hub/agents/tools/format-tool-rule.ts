import {
  type MessagePage,
  type PlaceInPage,
  type ToolPage,
  type ToolRule,
  type Way,
  waysOf,
} from '#shared/contract/agents/tool-rule.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { toolsText } from '#shared/text/site-owner/agents/tools.ts'
import type { ToolsText } from '#shared/text/site-owner/agents/tools-fr.ts'

type Words = ToolsText['telling']

/** Formats in sentences what a rule reads and where, for the administrator who signs it. */
export function formatToolRule(rule: ToolRule, locale: Locale): string[] {
  const words = toolsText[locale].telling
  const { tool, id, version, origins, pages } = rule
  return [
    fill(words.rule, { tool: tool.name, id, version }),
    ...(tool.versions ? [fill(words.versions, { versions: tool.versions })] : []),
    origins ? fill(words.origins, { origins: origins.join(', ') }) : words.everywhere,
    ...pages.flatMap((page) => formatToolPage(page, words)),
  ]
}

function formatToolPage(page: ToolPage, words: Words): string[] {
  const { when, frame, root, fields, excluded = [], own = [] } = page
  const read = Object.entries(fields) as [keyof Words['fields'], PlaceInPage][]
  return [
    fill(words.page, { page: page.page, path: when.path }),
    ...Object.entries(when.search ?? {}).map(([name, pattern]) =>
      fill(words.search, { name, pattern }),
    ),
    ...(when.hash ? [fill(words.hash, { pattern: when.hash })] : []),
    ...formatConditions(words.all, when.all ?? []),
    ...(frame ? [fill(words.frame, { selector: frame })] : []),
    fill(words.root, { selector: root }),
    formatAnchor(page, words),
    ...read.flatMap(([field, place]) =>
      formatPlace(fill(words.field, { field: words.fields[field] }), place, words),
    ),
    ...(read.length === 0 ? [words.nobody] : []),
    ...('message' in page ? formatMessage(page, words) : []),
    ...(page.trust === 'likely' ? [words.likely] : []),
    ...formatConditions(words.excluded, excluded),
    ...formatConditions(words.own, own),
  ]
}

/** Formats what a page is about: the reference of a request, or the message that is open. */
function formatAnchor(page: ToolPage, words: Words): string {
  const ways = waysOf(page)
    .map((way) => formatWayOfReading(way, words))
    .join(', ')
  if ('message' in page) return fill(words.message, { ways })
  const { as } = page.reference
  const kind =
    typeof as === 'string'
      ? fill(words.as.named, { name: as })
      : fill(words.as.shaped, { shape: as.shape })
  return fill(words.reference, { as: kind, ways })
}

function formatMessage(
  { recipients, subject_line, many = [] }: MessagePage,
  words: Words,
): string[] {
  return [
    ...formatPlace(words.recipients, recipients, words),
    ...formatPlace(words.subject_line, subject_line, words),
    ...formatConditions(words.many, many),
  ]
}

function formatPlace(sentence: string, place: PlaceInPage | undefined, words: Words): string[] {
  if (!place) return []
  const { text, attribute } = place
  const at = attribute ? fill(words.attribute, { attribute }) : ''
  return formatConditions(sentence, [`${text.join(', ')}${at}`])
}

function formatWayOfReading(way: Way, words: Words): string {
  const { ways } = words
  if ('text' in way) return formatPlace(ways.text, way, words).join('')
  if ('search' in way) return fill(ways.search, { name: way.search })
  return 'path' in way ? ways.path : ways.hash
}

function formatConditions(sentence: string, selectors: readonly string[]): string[] {
  return selectors.length === 0 ? [] : [fill(sentence, { selectors: selectors.join(', ') })]
}
