import autocannon from 'autocannon'
import { feedback } from '../world/feedback.ts'

/** What a load did. `perSecond` counts only what was acknowledged. */
export interface Load {
  perSecond: number
  /** Milliseconds, corrected for the requests that waited for others. */
  p99: number
  refused: number
}

/**
 * Sends new answers over 64 connections.
 * @param how as fast as they are acknowledged for some seconds, at a given rate, or a given number.
 */
export async function load(
  url: string,
  how: { seconds: number; rate?: number } | { answers: number },
): Promise<Load> {
  const amount = 'answers' in how ? { amount: how.answers } : { duration: how.seconds }
  const result = await autocannon({
    url: `${url}/v1/feedback`,
    method: 'POST',
    connections: 64,
    timeout: 30,
    headers: { 'content-type': 'application/json' },
    ...amount,
    ...('rate' in how && how.rate && { overallRate: how.rate }),
    requests: [{ setupRequest: (request) => ({ ...request, body: JSON.stringify(feedback()) }) }],
  })
  return {
    perSecond: result['2xx'] / result.duration,
    p99: result.latency.p99,
    refused: result.non2xx + result.errors,
  }
}
