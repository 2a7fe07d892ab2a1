import { offerEnded } from './element/ended.ts'
import { defineFeedback } from './element/feedback.ts'
import { countErrors } from './element/page-errors.ts'
import { resumeOutbox } from './element/resume.ts'
import { defineTracker } from './element/tracker.ts'
import type { Place } from './place.ts'

// Read now: while the script runs is the only time the page says which tag it came from.
const tag = document.currentScript as HTMLScriptElement | null
const site = tag?.dataset['site']

if (tag && site) {
  const place: Place = { hub: new URL('.', tag.src).href, site }
  const errors = countErrors()
  defineFeedback(place, errors)
  defineTracker(place)
  offerEnded()
  resumeOutbox(place)
} else {
  // The one who reads this is the site owner, in the browser's console.
  console.warn('Parvis: the script tag needs data-site="…"')
}
