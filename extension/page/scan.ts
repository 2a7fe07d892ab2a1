import type { LikelyText, PagePatterns } from '../shared/reading.ts'
import type { Mark } from './collect.ts'
import { createDigest } from './digest.ts'
import { createLikelyTexts } from './likely-texts.ts'
import { type Line, linesOf } from './lines.ts'

/** Longest that the page's thread is held at once, in milliseconds. */
const slice = 4

/** Most lines and elements of a page. A limit of time would empty the panel of a busy machine. */
const most = 50_000

/** What one look through a page came to. */
export interface Scanned {
  likely: readonly LikelyText[]
  marks: readonly Mark[]
  /** Of all that the page shows to be read: another one, and it shows something else. */
  digest: string
  /** How long it held the page's thread, in milliseconds. */
  took: number
}

/**
 * Looks through a page that no rule knows: for links to a usager and for references of the
 * organisation outside of messages, and for whether it shows the same as before. It goes by slices, so
 * that a page of any size stays quick.
 * @param beside what else tells that it shows something else
 * @param isWanted whether anybody still waits for it
 * @returns `null` when nobody waits any more, or when the page is too long to be compared whole
 */
export async function scanPage(
  document: Document,
  general: PagePatterns,
  beside: string,
  isWanted: () => boolean,
): Promise<Scanned | null> {
  const likely = createLikelyTexts(general)
  const digest = createDigest()
  // What mail tools count before the title of a page is not of the page.
  const title = (document.title ?? '').replace(/^\s*[([]\d+[)\]]\s*/, '')
  digest.add(`${beside}\n${title}\n`)
  likely.lookAtTitle(title)
  let steps = 0
  let spent = 0
  let since = performance.now()
  for (const line of linesOf(document, general.closed)) {
    if (line) {
      digest.add(shownBy(line))
      if (line.isOpen) likely.look(line)
    }
    steps += 1
    if (steps > most) return null
    const passed = performance.now() - since
    if (passed < slice) continue
    spent += passed
    await pause()
    if (!isWanted()) return null
    since = performance.now()
  }
  const took = spent + performance.now() - since
  return { likely: likely.texts, marks: likely.marks, digest: digest.read(), took }
}

/** What a line shows, with where its links lead; beside what the page is for, without its digits. */
function shownBy({ nodes, isBeside }: Line): string {
  const shown = nodes.map((node) => {
    const href = /^(mailto|tel):/i.exec(hrefOf(node)) ? ` ${hrefOf(node)} ` : ''
    return `${node.nodeValue}${href}`
  })
  const text = shown.join('').replace(/\s+/g, ' ').trim()
  return `${isBeside ? text.replace(/\p{N}+/gu, '') : text}\n`
}

const hrefOf = (node: Text) => node.parentElement?.closest('a[href]')?.getAttribute('href') ?? ''

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
