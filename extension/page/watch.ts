import type { ToolRule } from '../tools/rule.ts'
import { neverRead } from './reader.ts'

/** How long changes are gathered before the page is read again, in milliseconds. */
const pause = 150

/**
 * Calls when the document has changed in a way the rules may see. However much changes at once, a
 * change costs nothing by itself, and there is one call a pause.
 * @returns what ends the watch
 */
export function watch(document: Document, rules: readonly ToolRule[], changed: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined
      changed()
    }, pause)
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: attributesOf(rules),
  })
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}

/** The attributes that selectors look at. */
function attributesOf(rules: readonly ToolRule[]): string[] {
  const selectors = rules.flatMap(({ root, reference, fields, excluded, own }) => [
    root,
    own,
    ...excluded,
    ...Object.values(fields),
    ...reference.map((strategy) => ('text' in strategy ? strategy.text : '')),
  ])
  const named = [neverRead, ...selectors].join().matchAll(/\[([\w-]+)/g)
  return [...new Set(['id', 'class', ...[...named].map(([, name = '']) => name)])]
}
