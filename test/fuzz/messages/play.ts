import { settled } from '../../fakes/chrome.ts'
import { contextOf } from '../../fakes/hub.ts'
import { json, openSignedIn } from '../../fakes/signed-in.ts'
import type { Found, Fuzzed } from '../fuzzer.ts'
import { drawFrom } from '../guided/draw.ts'
import { wrongStates } from './check-state.ts'
import { changed, drawAddress, forbidden, fromPage, fromPanel, tabs } from './said.ts'

/** Milliseconds after which whoever said something was never answered. */
const patience = 10_000

/** Most kinds of faults that are told. */
const most = 20

/**
 * Says so many messages to the background of the extension, from senders who may and who may not, while tabs move
 * and the background is stopped, and looks at what came of each.
 */
export async function playMessages(
  runs: number,
  seed: number,
  say: (line: string) => void,
): Promise<Fuzzed> {
  const found = new Map<string, Found>()
  let [last, asked, looks, permissions, early]: [string, number, number, number, number] = [
    '',
    0,
    0,
    0,
    0,
  ]
  const tell = (came: string) => {
    const kind = came.slice(0, 60)
    if (found.size < most && !found.has(kind)) found.set(kind, { said: last, came })
  }
  const hear = (error: unknown) =>
    tell(`unhandled: ${error instanceof Error ? error.stack : String(error)}`)
  process.on('unhandledRejection', hear)
  process.on('uncaughtException', hear)
  const draw = drawFrom(seed)
  const browser = await openSignedIn((url) => {
    if (url.endsWith('/v1/context')) looks += 1
    if (looks > asked) tell(`the hub was asked before a purpose was said: ${url}`)
    if (draw.share() < 0.1) throw new TypeError('no network')
    if (draw.share() < 0.1) return json(500, { code: 'internal' })
    return json(200, contextOf('EC-2026-7F3K2'))
  })
  const globals = globalThis as unknown as { chrome: { permissions: Record<string, unknown> } }
  globals.chrome.permissions['request'] = () => {
    permissions += 1
    return Promise.resolve(true)
  }

  for (let n = 0; n < runs; n++) {
    const tab = draw.oneOf(tabs)
    const now = browser.state(tab)?.generation ?? 0
    const generation = draw.share() < 0.8 ? now : draw.below(9)
    const whole = draw.share() < 0.6
    const ours = draw.share() < 0.5 ? fromPage(generation, draw) : fromPanel(tab, generation, draw)
    const message = whole ? ours : changed(ours, draw)
    const before = looks
    const from = draw.below(20)
    last = `${from} ${tab} ${JSON.stringify(message)}`
    if (from === 0) await browser.goes(tab, drawAddress(draw))
    else if (from === 1) await browser.activates(tab)
    else if (from === 2 && draw.share() < 0.2) browser.restart()
    else if (from === 3 && draw.share() < 0.2) await browser.closes(tab)
    else if (from < 8) {
      const answer = await answered(browser.pageSays(tab, message, draw.oneOf(forbidden)))
      if (answer !== 'unheard') tell(`a forbidden sender was heard: ${JSON.stringify(answer)}`)
      if (looks > before) tell('a forbidden sender had the hub asked')
    } else if (from < 13) {
      const answer = await answered(browser.pageSays(tab, message))
      if (!isForPages(answer)) tell(`a page was told: ${JSON.stringify(answer)}`)
    } else {
      asked += 1
      await answered(browser.panelSays(message))
    }
    await settled()
    for (const wrong of wrongStates(browser.session)) tell(`a state cannot be drawn: ${wrong}`)
    if (permissions > 0) tell('a permission was asked without a press')
    if (n === Math.floor(runs / 10)) early = process.memoryUsage().rss
    if ((n + 1) % 10_000 === 0 || n + 1 === runs)
      say(`${n + 1} said, ${looks} looks, ${found.size} found`)
  }
  process.off('unhandledRejection', hear)
  process.off('uncaughtException', hear)
  const growth = early > 0 ? process.memoryUsage().rss / early : 1
  return { tried: runs, crashes: [...found.values()], serverErrors: [], growth }

  function answered(answer: Promise<unknown>): Promise<unknown> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise((resolve) => {
      timer = setTimeout(() => {
        tell('nobody answers')
        resolve(undefined)
      }, patience)
    })
    return Promise.race([answer.catch(hear), late]).finally(() => clearTimeout(timer))
  }
}

/** A page is told where to look and nothing else; of what was not for it, nothing. */
function isForPages(answer: unknown): boolean {
  if (answer === undefined || answer === 'unheard') return true
  const { kind, ...more } = Object(answer) as { kind?: unknown }
  const names = Object.keys(more).sort().join()
  return kind === 'read_page' && names === 'general,generation,href,rules'
}
