import { parseHTML } from 'linkedom'
import {
  type PageSightings,
  sightingsByRule,
} from '../../extension/background/reading/sightings.ts'
import { forPage, isPageOf } from '../../extension/background/rules/page-rule.ts'
import { collect } from '../../extension/page/collect.ts'
import type { FoundTexts, RuleName } from '../../extension/shared/reading.ts'
import { toolRules } from '../../extension/tools/list.ts'
import type { ToolRule } from '../../shared/contract/agents/tool-rule.ts'
import type { ReferencePattern } from '../../shared/contract/agents/tools.ts'

/** What is seen on a page, and by which rule; `null` where none applies. */
export interface PageRead extends PageSightings {
  rule: RuleName | null
}

/**
 * Reads a page as the extension does: its script collects, and its background judges.
 * @param body of the page
 * @param references how references of the organisation are written
 */
export function readPage(
  body: string,
  url: string,
  rules: readonly ToolRule[] = toolRules,
  references: readonly ReferencePattern[] = [],
): PageRead {
  const nothing = { rule: null, sightings: [], name: null, message: null, faults: [] }
  const { document } = parseHTML(`<!doctype html><html>${body}</html>`)
  for (const frame of document.querySelectorAll('iframe')) fillFrame(frame)
  const pages = rules
    .flatMap((rule) => rule.pages.map((page) => ({ rule, page })))
    .filter(({ page }) => isPageOf(page, url))
  const collected = collect(
    document as unknown as Document,
    pages.map(({ rule, page }) => forPage(rule, page)),
  )
  if (!collected?.rule) return nothing
  const name = collected.rule
  const known = pages.find(({ rule, page }) => rule.id === name.id && page.page === name.page)
  if (!known) return nothing
  return {
    rule: name,
    ...sightingsByRule(known.page, { ...none, ...collected.found }, url, { references }),
  }
}

/** What a rule did not look for. */
const none: FoundTexts = {
  ...{ roots: 0, anchor: [], email: [], phone: [], name: [] },
  ...{ recipients: [], subject_line: [], own: [], many: false },
}

/** Makes a page of what a fixture has inside a frame. */
function fillFrame(frame: Element): void {
  const { document } = parseHTML(`<!doctype html><html><body>${frame.innerHTML}</body></html>`)
  frame.replaceChildren()
  Object.defineProperty(frame, 'contentDocument', { value: document })
}
