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

/** What the main thread does for scripts: to compile, run and answer them, promises included. */
const scripting = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
])

/** Categories of the browser's trace in which these stand: no more, for each event costs time. */
export const traceCategories = ['-*', 'devtools.timeline', 'blink.user_timing']

/** Marks of the page's timeline between which is measured. */
export const marks = { loaded: 'bench-loaded', settled: 'bench-settled' } as const

/**
 * Milliseconds the page's main thread spent on scripts until it was loaded, and from then until all
 * that followed the opening was done. What this benchmark itself runs in the page is left out.
 */
export function readScriptTime(trace: string): { load: number; open: number } {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] }
  const loaded = traceEvents.find(({ name }) => name === marks.loaded)
  const settled = traceEvents.find(({ name }) => name === marks.settled)
  if (!loaded || !settled) throw new Error('The trace lacks the marks of the page')
  const scripts = traceEvents
    .filter(({ name, ph, pid, tid }) => {
      return ph === 'X' && pid === loaded.pid && tid === loaded.tid && scripting.has(name)
    })
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
  const spent = (from: number, to: number) => {
    const within = scripts.filter(({ ts }) => ts >= from && ts < to)
    const all = outermost(within)
    const ours = outermost(within.filter(isOurs))
    return (sum(all) - sum(ours)) / 1000
  }
  return { load: spent(0, loaded.ts), open: spent(loaded.ts, settled.ts) }
}

function isOurs({ args }: TraceEvent): boolean {
  const url = args.data?.url ?? ''
  return url === probeScript || /^(pptr:|__puppeteer)/.test(url)
}

/** Of events in order, those that lie in no other of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false
    end = ts + dur
    return true
  })
}

const sum = (events: readonly TraceEvent[]) =>
  events.reduce((all, { dur = 0, tdur = dur }) => all + tdur, 0)
