import { offerEnded } from './element/ended.ts'
import { defineFeedback } from './element/feedback.ts'
import { countErrors } from './element/page-errors.ts'
import { resumeOutbox } from './element/resume.ts'
import { defineTracker } from './element/tracker.ts'
import { placeAt, type Where } from './place.ts'

/** Gives a page its two elements. Whoever comes first gives them: a page that has them keeps them. */
export function start(where: Where): void {
  if (customElements.get('parvis-feedback')) return
  const place = placeAt(where)
  defineFeedback(place, countErrors())
  defineTracker(place)
  offerEnded()
  resumeOutbox(place)
}
