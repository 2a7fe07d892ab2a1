import { bareForm } from './bare-form.ts'
import type { Contestant } from './contestant.ts'
import { parvis } from './parvis.ts'
import { postHogFull, postHogSlim } from './posthog.ts'
import { pushFeedback } from './push-feedback.ts'
import { sentryEager, sentryOnClick } from './sentry.ts'
import { surveyJs } from './survey-js.ts'

/** Who is measured, the limit first. */
export const contestants: readonly Contestant[] = [
  bareForm,
  sentryOnClick,
  sentryEager,
  pushFeedback,
  postHogSlim,
  postHogFull,
  surveyJs,
  parvis,
]
