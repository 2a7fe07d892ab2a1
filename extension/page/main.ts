import { canonicalUrl } from '../shared/canonical-url.ts'
import type { FromPage, ReadPage, Sighted } from '../shared/messages.ts'
import type { Found, PageScan, RuleName } from '../shared/reading.ts'
import { collect, nothing } from './collect.ts'
import { scanPage } from './scan.ts'
import { createTransitionGuard } from './transition-guard.ts'
import { type Watch, watchPage } from './watch.ts'

/** What it says: what it did not look for is left out. */
type Said = FromPage | Sighted<Found>

/** The Navigation API, where the browser has it: it reports a move within the call that makes it. */
declare const navigation: EventTarget | undefined

/**
 * The script of a granted page. It says what it sees to the background of its own extension, and
 * leaves no trace in the page. It reads nothing before it is told to look.
 */
function start(): { isAlive(): boolean } {
  // Kept: after an update of the extension, another one may stand in its place.
  const { runtime } = chrome
  let isStopped = false
  const isAlive = () => {
    try {
      return !isStopped && Boolean(runtime.id)
    } catch {
      return false
    }
  }
  let look: ReadPage | undefined
  /** One more with each reading: a scan that began before the last one is given up. */
  let readings = 0
  /** The reading that searches the whole page now; a change of the page lets it come to its end. */
  let searching = 0
  let isDue = false
  let said = ''
  /** Whether the last message said that something is shown. */
  let shows = false
  /** The rule that read last. */
  let rule: RuleName | null = null
  /** What the page showed to be read when it was last searched, and how often that has changed. */
  let shown = { digest: '', content: 0 }
  /** What such a search found, as long as it is what the page shows. */
  let spotted: PageScan | undefined
  let watching: Watch | undefined
  const doubt = createTransitionGuard()

  /** Sends a message until it is received, as long as it is the last one. */
  const send = async (message: Said, isLast = () => true): Promise<unknown> => {
    for (let tries = 3; tries > 0 && isAlive() && isLast(); tries--) {
      try {
        return await runtime.sendMessage(message)
      } catch {
        // A background that is just being stopped hears nothing, and is started a moment later.
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }
    if (!isAlive()) stop()
    return undefined
  }
  const say = (message: Said) => {
    const saying = JSON.stringify(message)
    if (saying === said) return
    said = saying
    void send(message, () => said === saying)
  }
  /** Whether the page is still the one to read; reports another address, once. */
  const isThere = (): boolean => {
    const href = canonicalUrl(location.href)
    if (look?.href !== href) say({ kind: 'moved', href })
    return look?.href === href
  }
  const saw = (seen: Pick<Sighted<Found>, 'rule' | 'found' | 'spotted'>) => {
    if (!look) return
    shows = seen.found !== nothing || Boolean(seen.spotted)
    say({ kind: 'sighted', generation: look.generation, href: look.href, ...seen })
  }
  const gone = () => {
    spotted = undefined
    if (shows) saw({ rule, found: nothing })
  }
  const read = async () => {
    if (!look || !isThere()) return
    if (!isAlive()) return stop()
    const reading = ++readings
    spotted = undefined
    listen('addEventListener')
    // A page that still loads may show an identity before its request.
    if (document.readyState === 'loading') return gone()
    watching ??= watchPage(document, { changed, gone })
    const since = performance.now()
    const { rules, general } = look
    const collected = collect(document, rules)
    rule = collected?.rule ?? null
    watching.hasRead(collected?.marks ?? [], performance.now() - since)
    if (collected) {
      const doubted = doubt.of(collected.marks, collected.isMessage)
      if (doubted > 0) setTimeout(() => reading === readings && void read(), doubted)
      return doubted > 0 ? gone() : saw({ rule, found: collected.found })
    }
    const isLast = () => reading === readings && isAlive()
    searching = reading
    isDue = false
    const beside = `${location.href} ${watching.frames()}`
    const scanned = await scanPage(document, general, beside, isLast).catch(() => null)
    if (!isLast()) return
    searching = 0
    const { likely = [], marks = [], digest = '', took = 0 } = scanned ?? {}
    const wait = watching.hasRead(marks, took, true)
    if (digest !== shown.digest) shown = { digest, content: shown.content + 1 }
    if (!isThere()) return
    if (scanned) spotted = { content: shown.content, likely }
    if (spotted) saw({ rule, found: nothing, spotted })
    else gone()
    if (isDue) setTimeout(() => isLast() && void read(), wait)
  }
  const changed = () => {
    if (searching === readings) isDue = true
    else void read()
  }
  const hear = (told: unknown) => {
    const heard = (told ?? {}) as Partial<ReadPage> | { kind: 'stop' }
    if (heard.kind === 'stop') stop()
    if (heard.kind !== 'read_page' || isStopped) return
    // What was asked before may be heard after.
    if (look && (heard.generation ?? 0) < look.generation) return
    const isSame =
      JSON.stringify({ ...heard, generation: look?.generation }) === JSON.stringify(look)
    look = heard as ReadPage
    said = ''
    // As another generation, and nothing else: what was just found is still what there is.
    if (isSame && spotted && isThere()) saw({ rule, found: nothing, spotted })
    else void read()
  }
  const arrive = async () => hear(await send({ kind: 'arrived' }))
  const onShown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void arrive()
  }
  const onMoved = () => {
    if (look && isAlive()) isThere()
  }
  const onRead = () => void read()
  const stop = () => {
    isStopped = true
    look = undefined
    readings += 1
    watching?.end()
    listen('removeEventListener')
    try {
      runtime.onMessage.removeListener(hear)
    } catch {
      // Of an extension that is gone nothing comes any more.
    }
  }
  const listen = (way: 'addEventListener' | 'removeEventListener') => {
    globalThis[way]('pageshow', onShown as EventListener)
    globalThis[way]('DOMContentLoaded', onRead)
    globalThis[way]('popstate', onMoved)
    globalThis[way]('hashchange', onMoved)
    if (typeof navigation !== 'undefined') navigation[way]('currententrychange', onMoved)
  }

  runtime.onMessage.addListener(hear)
  listen('addEventListener')
  void arrive()
  return { isAlive }
}

const world = globalThis as { parvis?: { isAlive(): boolean } }
if (!world.parvis?.isAlive()) world.parvis = start()
