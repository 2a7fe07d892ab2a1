import type { FromPage } from '../messages.ts'
import { toolRules } from '../tools/list.ts'
import { readPage } from './read-page.ts'
import { watch } from './watch.ts'

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
  let generation: number | undefined
  let said = ''
  let endWatch: (() => void) | undefined

  const send = async (message: FromPage): Promise<unknown> => {
    for (let tries = 3; tries > 0 && isAlive(); tries--) {
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
  const tell = () => {
    // Half a page may show an identity and not yet whose it is.
    if (generation === undefined || document.readyState === 'loading') return
    endWatch ??= watch(document, toolRules, () => (isAlive() ? tell() : stop()))
    const href = location.href.split('#')[0] ?? ''
    const seen = readPage(document, location, toolRules)
    const message = { kind: 'sighted', generation, href, ...seen } as const
    const saying = JSON.stringify(message)
    if (saying === said) return
    said = saying
    void send(message)
  }
  const look = (told: unknown) => {
    const { kind, generation: asked } = (told ?? {}) as { kind?: string; generation?: number }
    if (kind === 'stop') stop()
    if (kind !== 'look' || asked === undefined || isStopped) return
    generation = asked
    said = ''
    tell()
  }
  const arrive = async () => look(await send({ kind: 'arrived' }))
  const onShown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void arrive()
  }
  const stop = () => {
    isStopped = true
    endWatch?.()
    runtime.onMessage.removeListener(look)
    generation = undefined
    removeEventListener('pageshow', onShown)
    removeEventListener('DOMContentLoaded', tell)
  }

  runtime.onMessage.addListener(look)
  addEventListener('pageshow', onShown)
  addEventListener('DOMContentLoaded', tell)
  void arrive()
  return { isAlive }
}

const world = globalThis as { parvis?: { isAlive(): boolean } }
if (!world.parvis?.isAlive()) world.parvis = start()
