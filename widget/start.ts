import { defineFeedback } from './element/feedback.ts'
import { resumeOutbox } from './element/resume-outbox.ts'
import { defineTracker } from './element/tracker.ts'
import { createHubClient, type HubSite } from './hub/hub-client.ts'
import { countErrors } from './page/count-errors.ts'
import { definePageApi } from './page/page-api.ts'

/**
 * Defines the two elements of a page, unless it has them already.
 * @param matomo said at all, Matomo is told of what happens in them.
 */
export function start(site: HubSite, matomo?: string): void {
  if (customElements.get('parvis-feedback')) return
  const client = createHubClient(site)
  defineFeedback(client, countErrors())
  defineTracker(client)
  definePageApi()
  resumeOutbox(client)
  if (matomo != null) client.load('matomo').catch(() => {})
}
