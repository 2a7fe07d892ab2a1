import type { ToolPage, ToolRule } from '#shared/contract/tool-rule.ts'
import type { ReferencePattern } from '#shared/contract/tools.ts'
import type { General, PageRule, RuleName } from '../../reading.ts'
import { toolRules } from '../../tools/list.ts'
import { forPage, isPageOf } from '../reading/in-address.ts'

/** Which rules there are, where each stands, and what the organisation says of its tools. */
export interface Rules {
  /** What the script of a page of this address is told. */
  of(url: string): Promise<{ rules: PageRule[]; general: General }>
  /** The rule of this name, where it is one of this address. */
  find(name: RuleName, url: string): Promise<{ rule: ToolRule; page: ToolPage } | null>
  /** Which source the requests of an origin come from, where it is known. */
  sourceOf(origin: string): Promise<string | undefined>
  /** How references of the organisation are written. */
  references(): Promise<readonly ReferencePattern[]>
}

/** Opens the rules: at first those that come with the extension. */
export function openRules(): Rules {
  const pagesOf = async (url: string) => {
    const { origin } = new URL(url)
    return toolRules
      .filter(({ origins }) => !origins || origins.includes(origin))
      .flatMap((rule) => rule.pages.map((page) => ({ rule, page })))
      .filter(({ page }) => isPageOf(page, url))
  }
  return {
    of: async (url) => ({
      rules: (await pagesOf(url)).map(({ rule, page }) => forPage(rule, page)),
      general: { references: [] },
    }),
    async find(name, url) {
      const isNamed = ({ rule, page }: { rule: ToolRule; page: ToolPage }) =>
        rule.id === name.id && rule.version === name.version && page.page === name.page
      return (await pagesOf(url)).find(isNamed) ?? null
    },
    sourceOf: async () => undefined,
    references: async () => [],
  }
}
