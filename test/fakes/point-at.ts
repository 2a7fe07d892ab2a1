import { parseHTML } from 'linkedom'
import { describeElement } from '../../extension/pointing/describe.ts'
import type { Pointed } from '../../extension/shared/teaching.ts'

/** What the script says of the element that a selector finds, when somebody points at it. */
export function pointAt(body: string, selector: string): Pointed {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  const element = document.querySelector(selector)
  if (!element) throw new Error(`nothing at ${selector}`)
  return describeElement(element as unknown as Element)
}
