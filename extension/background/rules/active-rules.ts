import type { ToolPage, ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { PagePatterns, PageRule, RuleName } from '../../shared/reading.ts'
import type { Deps } from '../platform/deps.ts'
import { closed } from './closed.ts'
import type { OrganisationTools } from './organisation-tools.ts'
import { forPage, isPageOf } from './page-rule.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    rules: Rules
  }
}

/** All rules, which pages each reads, and what the organisation says of its tools. */
export interface Rules extends OrganisationTools {
  /** What the page script gets for a page of this address. */
  of(url: string): Promise<{ rules: PageRule[]; general: PagePatterns }>
  /** The rule of this name, where it is one of this address. */
  find(name: RuleName, url: string): Promise<{ rule: ToolRule; page: ToolPage } | null>
}

/** One kind of page, and the rule it is of. */
interface PageOfRule {
  rule: ToolRule
  page: ToolPage
}

/** Of two rules with one name, that of the first source is taken. */
export function openRules({
  ruleSources,
  organisationTools,
}: Pick<Deps, 'ruleSources' | 'organisationTools'>): Rules {
  const pagesOf = async (url: string): Promise<PageOfRule[]> => {
    const { origin } = new URL(url)
    const known = new Map<string, ToolRule>()
    for (const source of ruleSources)
      for (const rule of await source.rules()) if (!known.has(rule.id)) known.set(rule.id, rule)
    return [...known.values()]
      .filter(({ origins }) => !origins || origins.includes(origin))
      .flatMap((rule) => rule.pages.map((page) => ({ rule, page })))
      .filter(({ page }) => isPageOf(page, url))
  }
  return {
    ...organisationTools,
    of: async (url) => ({
      rules: (await pagesOf(url)).map(({ rule, page }) => forPage(rule, page)),
      general: {
        references: (await organisationTools.references()).map(({ pattern }) => pattern),
        closed,
      },
    }),
    async find(name, url) {
      const isNamed = ({ rule, page }: PageOfRule) =>
        rule.id === name.id && rule.version === name.version && page.page === name.page
      return (await pagesOf(url)).find(isNamed) ?? null
    },
  }
}
