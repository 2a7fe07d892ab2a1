import type { Page } from 'puppeteer-core'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'

/** Collects the parts that a page sends, in order. */
export function collectParts(page: Page): FeedbackPartSent[] {
  const parts: FeedbackPartSent[] = []
  page.on('request', (request) => {
    const body = request.method() === 'POST' && request.postData()
    if (body && new URL(request.url()).pathname === '/v1/feedback') parts.push(JSON.parse(body))
  })
  return parts
}

/** Returns the code of the feedback, once its first part is sent. */
export async function receiptSent(page: Page, parts: FeedbackPartSent[]): Promise<string> {
  const [first] = parts
  if (first) return first.receipt
  const sent = await page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().includes('/v1/feedback'),
  )
  return (JSON.parse(sent.postData() ?? '{}') as FeedbackPartSent).receipt
}
