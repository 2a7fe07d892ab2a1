import { SourceFault } from './fault.ts'
import { readText } from './read-text.ts'

/** Deepest nesting of an answer: no supported system exceeds a dozen. */
const deepest = 64

/**
 * Parses a JSON body.
 * @throws SourceFault `unreadable`: HTML, another charset, too deep, or invalid JSON
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

/** Parses the JSON of a webhook; `null` when invalid. */
export function readJsonOrNone(body: Uint8Array): unknown {
  try {
    return readJson(body, 'application/json')
  } catch (error) {
    if (error instanceof SourceFault) return null
    throw error
  }
}

/** Counts brackets outside of strings, before parsing. */
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

/** Returns the end of the string that begins here. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}
