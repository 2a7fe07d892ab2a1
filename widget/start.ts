import { defineFeedback } from './element/feedback.ts'
import { resumeOutbox } from './element/resume-outbox.ts'
import { defineTracker } from './element/tracker.ts'
import { placeAt, type Where } from './hub/hub.ts'
import { countErrors } from './page/count-errors.ts'
import { offerEnded } from './page/page-api.ts'

/** Gives a page its two elements. Whoever comes first gives them: a page that has them keeps them. */
export function start(where: Where): void {
  if (customElements.get('parvis-feedback')) return
  const place = placeAt(where)
  defineFeedback(place, countErrors())
  defineTracker(place)
  offerEnded()
  resumeOutbox(place)
}
