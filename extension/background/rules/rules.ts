import type { ToolPage, ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { General, PageRule, RuleName } from '../../shared/reading.ts'
import { forPage, isPageOf } from '../reading/address-values.ts'
import type { Organisation } from './organisation-tools.ts'
import type { Shelf } from './rule-source.ts'

/** Which rules there are, where each stands, and what the organisation says of its tools. */
export interface Rules extends Organisation {
  /** What the script of a page of this address is told. */
  of(url: string): Promise<{ rules: PageRule[]; general: General }>
  /** The rule of this name, where it is one of this address. */
  find(name: RuleName, url: string): Promise<{ rule: ToolRule; page: ToolPage } | null>
}

/** One kind of page, and the rule it is of. */
interface PageOfRule {
  rule: ToolRule
  page: ToolPage
}

/** @param shelves where rules are looked for: of two with one name, the first shelf's is taken */
export function openRules(shelves: readonly Shelf[], organisation: Organisation): Rules {
  const pagesOf = async (url: string): Promise<PageOfRule[]> => {
    const { origin } = new URL(url)
    const known = new Map<string, ToolRule>()
    for (const shelf of shelves)
      for (const rule of await shelf.rules()) if (!known.has(rule.id)) known.set(rule.id, rule)
    return [...known.values()]
      .filter(({ origins }) => !origins || origins.includes(origin))
      .flatMap((rule) => rule.pages.map((page) => ({ rule, page })))
      .filter(({ page }) => isPageOf(page, url))
  }
  return {
    ...organisation,
    of: async (url) => ({
      rules: (await pagesOf(url)).map(({ rule, page }) => forPage(rule, page)),
      general: {
        references: (await organisation.references()).map(({ pattern }) => pattern),
      },
    }),
    async find(name, url) {
      const isNamed = ({ rule, page }: PageOfRule) =>
        rule.id === name.id && rule.version === name.version && page.page === name.page
      return (await pagesOf(url)).find(isNamed) ?? null
    },
  }
}
