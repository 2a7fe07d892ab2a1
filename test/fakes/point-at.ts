import { parseHTML } from 'linkedom'
import { describeElement } from '../../extension/pointing/describe.ts'
import type { Pointed, TaughtPart } from '../../extension/shared/teaching.ts'
import { written } from '../../extension/shared/written.ts'

/** What the script says of the element that a selector finds, when somebody points at it. */
export function pointAt(
  body: string,
  selector: string,
  part: TaughtPart = 'reference',
  href = 'https://outil.example/',
): Pointed {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  const element = document.querySelector(selector)
  if (!element) throw new Error(`nothing at ${selector}`)
  const field = part === 'reference' || part === 'sender' ? 'subject' : part
  return describeElement(element as unknown as Element, { field, written }, href)
}
