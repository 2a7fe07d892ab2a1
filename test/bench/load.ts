import { Pool } from 'undici'
import { feedback } from '../world/feedback.ts'

/** What a load did. `perSecond` counts only what was acknowledged. */
export interface Load {
  acknowledged: number
  perSecond: number
  /** Milliseconds from the moment an answer was to leave until it was acknowledged. */
  p50: number
  p99: number
  refused: number
}

/**
 * `seconds` or `answers` alone: each connection sends the next answer as soon as the last one is
 * acknowledged. With `rate`: so many a second, at moments of their own (Poisson) that wait for
 * nobody, as usagers do; what waits because a server is late is late from the moment it was due.
 */
export type LoadHow = {
  connections?: number
  /** What is sent; an answer to one question if not given. */
  make?: () => Record<string, unknown>
  /** Ends it before its time. */
  until?: AbortSignal
} & ({ answers: number } | { seconds: number; rate?: number })

/** Sends new answers to a hub, over 64 connections if not told otherwise. */
export async function load(url: string, how: LoadHow): Promise<Load> {
  const { connections = 64, make = feedback } = how
  const pool = new Pool(url, { connections, headersTimeout: 30_000, bodyTimeout: 30_000 })
  const times: number[] = []
  let refused = 0
  const sendOne = async (due: number) => {
    if (await isAcknowledged(pool, make())) times.push(performance.now() - due)
    else refused++
  }
  const start = performance.now()
  if ('rate' in how && how.rate) await sendAtMoments({ ...how, rate: how.rate }, sendOne)
  else await sendOneByOne(connections, how, sendOne)
  const seconds = (performance.now() - start) / 1000
  await pool.close()
  times.sort((a, b) => a - b)
  const quantile = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN
  return {
    acknowledged: times.length,
    perSecond: times.length / seconds,
    p50: quantile(0.5),
    p99: quantile(0.99),
    refused,
  }
}

async function sendOneByOne(
  connections: number,
  how: LoadHow,
  sendOne: (due: number) => Promise<void>,
): Promise<void> {
  const end = 'seconds' in how ? performance.now() + how.seconds * 1000 : Number.POSITIVE_INFINITY
  let left = 'answers' in how ? how.answers : Number.POSITIVE_INFINITY
  const sendMany = async () => {
    while (performance.now() < end && !how.until?.aborted && left-- > 0)
      await sendOne(performance.now())
  }
  await Promise.all(Array.from({ length: connections }, sendMany))
}

async function sendAtMoments(
  { rate, seconds, until }: { rate: number; seconds: number; until?: AbortSignal },
  sendOne: (due: number) => Promise<void>,
): Promise<void> {
  const start = performance.now()
  const pending = new Set<Promise<void>>()
  const gap = () => (-Math.log(1 - Math.random()) * 1000) / rate
  for (let due = start + gap(); due < start + seconds * 1000 && !until?.aborted; ) {
    for (; due <= performance.now(); due += gap()) {
      const sent = sendOne(due)
      pending.add(sent)
      void sent.then(() => pending.delete(sent))
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(pending)
}

const headers = { 'content-type': 'application/json' }

function isAcknowledged(pool: Pool, part: Record<string, unknown>): Promise<boolean> {
  const body = JSON.stringify(part)
  return new Promise((resolve) => {
    let status = 0
    pool.dispatch(
      { method: 'POST', path: '/v1/feedback', headers, body },
      {
        onRequestStart() {},
        onResponseStart(_, code) {
          status = code
        },
        onResponseData() {},
        onResponseEnd: () => resolve(status >= 200 && status < 300),
        onResponseError: () => resolve(false),
      },
    )
  })
}
