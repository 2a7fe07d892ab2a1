import { defineFeedback } from './element/feedback.ts'
import { resumeOutbox } from './element/resume-outbox.ts'
import { defineTracker } from './element/tracker.ts'
import { createHubClient, type HubSite } from './hub/hub-client.ts'
import { countErrors } from './page/count-errors.ts'
import { definePageApi } from './page/page-api.ts'

/** Gives a page its two elements. Whoever comes first gives them: a page that has them keeps them. */
export function start(where: HubSite): void {
  if (customElements.get('parvis-feedback')) return
  const place = createHubClient(where)
  defineFeedback(place, countErrors())
  defineTracker(place)
  definePageApi()
  resumeOutbox(place)
}
