import { probeScript } from './probe.ts'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds. */
  ts: number
  dur?: number
  args: { data?: { url?: string } }
}

type Span = [from: number, to: number]

/** What the main thread does for scripts: to compile, run and answer them, promises included. */
const scripting = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
])

/** Categories of the browser's trace in which these stand. */
export const traceCategories = [
  '-*',
  'devtools.timeline',
  'v8',
  'blink.user_timing',
  'disabled-by-default-v8.compile',
]

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
  const own: Span[] = []
  const ours: Span[] = []
  for (const { name, ph, pid, tid, ts, dur = 0, args } of traceEvents) {
    if (ph !== 'X' || pid !== loaded.pid || tid !== loaded.tid || !scripting.has(name)) continue
    const url = args.data?.url ?? ''
    const isOurs = url === probeScript || /^(pptr:|__puppeteer)/.test(url)
    const spans = isOurs ? ours : own
    spans.push([ts, ts + dur])
  }
  const spent = (from: number, to: number) => {
    const clip = (spans: Span[]) =>
      spans
        .map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)])
        .filter(([start, end]) => start < end)
    const all = covered(clip([...own, ...ours]))
    return (all - covered(clip(ours))) / 1000
  }
  return { load: spent(0, loaded.ts), open: spent(loaded.ts, settled.ts) }
}

/** Length of what spans cover, which may lie in each other. */
function covered(spans: Span[]): number {
  let [sum, reached] = [0, 0]
  for (const [from, to] of spans.sort(([one], [other]) => one - other)) {
    if (to <= reached) continue
    sum += to - Math.max(from, reached)
    reached = to
  }
  return sum
}
