import { SourceFault } from './fault.ts'
import { readText } from './read-text.ts'

/** How deep an answer may be nested: none of the systems read goes beyond a dozen. */
const deepest = 64

/**
 * A body as JSON.
 * @throws SourceFault `unreadable`: a page, another charset, too deep, or no JSON
 */
export function readJson(bytes: Uint8Array, contentType: string): unknown {
  const text = readText(bytes, contentType)
  if (isTooDeep(text)) throw new SourceFault({ why: 'unreadable', what: 'depth' })
  try {
    return JSON.parse(text)
  } catch {
    const isPage = /^\s*</.test(text)
    throw new SourceFault({ why: 'unreadable', what: isPage ? 'page' : 'format' })
  }
}

/** What a webhook brought, as JSON; `null` where it is none. */
export function readJsonOrNone(body: Uint8Array): unknown {
  try {
    return readJson(body, 'application/json')
  } catch (error) {
    if (error instanceof SourceFault) return null
    throw error
  }
}

/** Counted before anything is made of it: brackets outside of texts. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === quote) at = endOfText(text, at)
    else if (character === openList || character === openObject) {
      if (++depth > deepest) return true
    } else if (character === closeList || character === closeObject) depth--
  }
  return false
}

const quote = 0x22
const backslash = 0x5c
const openList = 0x5b
const closeList = 0x5d
const openObject = 0x7b
const closeObject = 0x7d

/** Where the text that begins here ends. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}
