import type { PlaceInPage, ToolPage, ToolRule, Way } from '#shared/contract/agents/tool-rule.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { toolsText } from '#shared/text/site-owner/agents/text.ts'
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
  const { when, frame, root, reference, fields, excluded = [], own = [] } = page
  const { as } = reference
  const kind =
    typeof as === 'string'
      ? fill(words.as.named, { name: as })
      : fill(words.as.shaped, { shape: as.shape })
  const ways = reference.ways.map((way) => formatWayOfReading(way, words)).join(', ')
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
    fill(words.reference, { as: kind, ways }),
    ...read.flatMap(([field, { text }]) =>
      formatConditions(fill(words.field, { field: words.fields[field] }), text),
    ),
    ...(read.length === 0 ? [words.nobody] : []),
    ...formatConditions(words.excluded, excluded),
    ...formatConditions(words.own, own),
  ]
}

function formatWayOfReading(way: Way, { ways }: Words): string {
  if ('text' in way) return fill(ways.text, { selectors: way.text.join(', ') })
  if ('search' in way) return fill(ways.search, { name: way.search })
  return 'path' in way ? ways.path : ways.hash
}

function formatConditions(sentence: string, selectors: readonly string[]): string[] {
  return selectors.length === 0 ? [] : [fill(sentence, { selectors: selectors.join(', ') })]
}
