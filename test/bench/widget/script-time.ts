import { probeScript } from './probe.ts'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds. */
  ts: number
  dur?: number
  /** Microseconds the thread itself ran meanwhile: what others took of the processor is not in it. */
  tdur?: number
  args: { data?: { url?: string } }
}

/**
 * What the main thread does for scripts: to compile, run and answer them, promises included. What
 * follows an event in a promise is in the event alone.
 */
const scripting = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
])

/** What a script may set going while it runs, and is no script. */
const rendering = new Set(['Layout', 'PrePaint', 'Paint', 'ParseHTML', 'UpdateLayoutTree'])

/** Categories of the browser's trace in which these stand: no more, for each event costs time. */
export const traceCategories = ['-*', 'devtools.timeline', 'blink.user_timing']

/** Marks of the page's timeline between which is measured. */
export const marks = { loaded: 'bench-loaded', settled: 'bench-settled' } as const

/**
 * Milliseconds the page's main thread spent on scripts until it was loaded, and from then until all
 * that followed the opening was done. Style and layout that a script asks for are left out, as the
 * browser's own tools do, and so is what this benchmark itself runs in the page.
 */
export function readScriptTime(trace: string): { load: number; open: number } {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] }
  const loaded = traceEvents.find(({ name }) => name === marks.loaded)
  const settled = traceEvents.find(({ name }) => name === marks.settled)
  if (!loaded || !settled) throw new Error('The trace lacks the marks of the page')
  const scripts = traceEvents
    .filter(({ name, ph, pid, tid }) => {
      const isOfPage = ph === 'X' && pid === loaded.pid && tid === loaded.tid
      return isOfPage && (scripting.has(name) || rendering.has(name))
    })
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
  const spent = (from: number, to: number) =>
    scriptIn(scripts.filter(({ ts }) => ts >= from && ts < to))
  return { load: spent(0, loaded.ts), open: spent(loaded.ts, settled.ts) }
}

/** Something under way, and whether a script of this benchmark is behind it. */
interface Running {
  event: TraceEvent
  end: number
  isOurs: boolean
}

/** @param events in the order they began, what lies in another right after it */
function scriptIn(events: readonly TraceEvent[]): number {
  const running: Running[] = []
  let microseconds = 0
  for (const event of events) {
    const { name, ts, dur = 0, tdur = dur } = event
    while ((running.at(-1)?.end ?? Infinity) <= ts) running.pop()
    const around = running.at(-1)
    const isOurs = around?.isOurs || isOfBench(event)
    const counts = (one: { name: string }, ours: boolean) => scripting.has(one.name) && !ours
    // What lies inside is counted by itself, so that each moment counts once.
    if (around && counts(around.event, around.isOurs)) microseconds -= tdur
    if (counts({ name }, isOurs)) microseconds += tdur
    running.push({ event, end: ts + dur, isOurs })
  }
  return microseconds / 1000
}

function isOfBench({ args }: TraceEvent): boolean {
  const url = args.data?.url ?? ''
  return url === probeScript || /^(pptr:|__puppeteer)/.test(url)
}
