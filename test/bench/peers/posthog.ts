import { readFileSync } from 'node:fs'
import type { Contestant, StandIn } from './contestant.ts'

const id = '0190a1b2-0000-7000-8000-000000000001'
const appearance = {
  widgetType: 'selector',
  widgetSelector: '#avis',
  displayThankYouMessage: true,
}
const survey = {
  id,
  name: 'Avis',
  type: 'widget',
  schedule: 'always',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  questions: [
    {
      id: 'overall',
      type: 'rating',
      display: 'number',
      scale: 5,
      question: 'Comment cela s’est-il passé ?',
      skipSubmitButton: true,
    },
    { id: 'comment', type: 'open', question: 'Votre commentaire', buttonText: 'Envoyer' },
  ],
  appearance,
}

/** What its configuration says where surveys alone are used. */
const configuration = {
  token: 'phc_valmont',
  surveys: true,
  hasFeatureFlags: false,
  supportedCompression: ['gzip', 'gzip-js'],
  autocapture_opt_out: false,
  sessionRecording: false,
  capturePerformance: false,
  captureDeadClicks: false,
  heatmaps: false,
  siteApps: [],
}

interface PostHogEvent {
  uuid?: string
  event?: string
}

/** What a page sends while it ends is a form with a field in base64; all else is JSON. */
function unpack(body: string): string {
  const [, field] = /^data=(.*)/s.exec(body) ?? []
  return field ? Buffer.from(decodeURIComponent(field), 'base64').toString() : body
}

/** PostHog's own server: configuration, flags, surveys, the script that draws them, events. */
const server: StandIn = {
  reply({ path }) {
    const type = 'application/json'
    if (/^\/static\/([\d.]+\/)?surveys\.js$/.test(path))
      return {
        type: 'text/javascript',
        body: readFileSync('test/bench/peers/node_modules/posthog-js/dist/surveys.js', 'utf8'),
      }
    if (/^\/array\/[^/]+\/config\.js$/.test(path))
      return {
        type: 'text/javascript',
        body: `(window._POSTHOG_REMOTE_CONFIG ??= {}).phc_valmont = { config: ${JSON.stringify(configuration)}, siteApps: [] }`,
      }
    if (/^\/array\/[^/]+\/config$/.test(path)) return { type, body: JSON.stringify(configuration) }
    if (path === '/flags/') return { type, body: '{"flags":{},"errorsWhileComputingFlags":false}' }
    if (path === '/api/surveys/') return { type, body: JSON.stringify({ surveys: [survey] }) }
    if (/^\/(e|i\/v0\/e)\/$/.test(path)) return { type, body: '{"status":1}' }
    return undefined
  },
  answersIn({ method, path, body }) {
    if (method !== 'POST' || !/^\/(e|i\/v0\/e)\/$/.test(path)) return []
    const said = JSON.parse(unpack(body)) as
      | PostHogEvent
      | PostHogEvent[]
      | { batch: PostHogEvent[] }
    const events = 'batch' in said ? said.batch : [said].flat()
    return events
      .filter(({ event }) => event === 'survey sent')
      .map((event) => ({ id: event.uuid ?? '', text: JSON.stringify(event) }))
  },
}

const form = `.PostHogSurvey-${id} >>> `
/** It would drop all that a driven browser does; its documentation has tests say they are wanted. */
const shown = {
  packages: ['posthog-js'],
  write: () => ({ body: '<button type="button" id="avis">Donner mon avis</button>' }),
  opener: '#avis',
  form: `${form}.ratings-number`,
  steps: [{ press: `${form}.ratings-number` }, { type: `${form}textarea` }],
  send: `${form}.form-submit`,
  look: [`${form}.survey-form`, `${form}.ratings-number`],
  collects: server,
} as const

/** The core without what it does beside, and the extension for surveys. */
export const postHogSlim: Contestant = {
  ...shown,
  name: 'PostHog surveys, slim core',
  slug: 'posthog-slim',
  modules: {
    'entry.js': `
import { SurveysExtensions } from 'posthog-js/dist/extension-bundles'
import posthog from 'posthog-js/dist/module.slim'

posthog.init('phc_valmont', {
  api_host: COLLECTOR,
  opt_out_useragent_filter: true,
  __extensionClasses: SurveysExtensions,
})`,
  },
}

/** As its documentation has a site install it. */
export const postHogFull: Contestant = {
  ...shown,
  name: 'PostHog surveys, full',
  slug: 'posthog-full',
  modules: {
    'entry.js': `
import posthog from 'posthog-js'

posthog.init('phc_valmont', { api_host: COLLECTOR, opt_out_useragent_filter: true })`,
  },
}
