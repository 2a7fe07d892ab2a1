import { offerEnded } from './element/ended.ts'
import { defineFeedback } from './element/feedback.ts'
import { countErrors } from './element/page-errors.ts'
import { resumeOutbox } from './element/resume.ts'
import { defineTracker } from './element/tracker.ts'
import type { Place } from './place.ts'

/** Gives a page its two elements. Whoever comes first gives them: a page that has them keeps them. */
export function start(place: Place): void {
  if (customElements.get('parvis-feedback')) return
  defineFeedback(place, countErrors())
  defineTracker(place)
  offerEnded()
  resumeOutbox(place)
}
