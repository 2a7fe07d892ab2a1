import type { Contestant, StandIn } from './contestant.ts'

/** What every set-up of it says: a form with a message, on the site's own button. */
const start = `
import {
  BrowserClient,
  defaultStackParser,
  feedbackIntegration,
  getCurrentScope,
  makeFetchTransport,
} from '@sentry/browser'

const feedback = feedbackIntegration({ autoInject: false, showName: false, showEmail: false })
const sender = new BrowserClient({
  dsn: COLLECTOR.replace('//', '//0123456789abcdef0123456789abcdef@') + '/1',
  transport: makeFetchTransport,
  stackParser: defaultStackParser,
  integrations: [feedback],
})
getCurrentScope().setClient(sender)
sender.init()
`

/** Sentry's intake: envelopes of one JSON a line, of which a feedback is an event. */
const intake: StandIn = {
  reply: ({ path }) =>
    path.includes('/envelope/') ? { type: 'application/json', body: '{}' } : undefined,
  answersIn({ path, body }) {
    if (!path.includes('/envelope/') || !body.includes('"type":"feedback"')) return []
    const [, id = ''] = /"event_id":"(\w+)"/.exec(body) ?? []
    return [{ id, text: body }]
  },
}

const form = '#sentry-feedback >>> '
const shown = {
  packages: ['@sentry/browser'],
  write: () => ({ body: '<button type="button" id="avis">Donner mon avis</button>' }),
  opener: '#avis',
  form: `${form}textarea`,
  steps: [{ type: `${form}textarea` }],
  send: `${form}.btn--primary`,
  look: [`${form}.dialog__content`, `${form}textarea`, `${form}.btn--primary`],
  collects: intake,
} as const

/** Its documented tree-shaken set-up, in the bundle every page loads. */
export const sentryEager: Contestant = {
  ...shown,
  name: 'Sentry feedback, tree-shaken',
  slug: 'sentry-eager',
  modules: { 'entry.js': `${start}feedback.attachTo(document.getElementById('avis'))` },
}

/** The same, which the site fetches when its button is pressed. */
export const sentryOnClick: Contestant = {
  ...shown,
  name: 'Sentry feedback, loaded on click',
  slug: 'sentry-on-click',
  modules: {
    'entry.js': `
const button = document.getElementById('avis')
button.addEventListener('click', async () => {
  const { open } = await import(/* @vite-ignore */ '/sentry-on-click/open.js')
  await open()
})`,
    'open.js': `${start}
export async function open() {
  const form = await feedback.createForm()
  form.appendToDom()
  form.open()
}`,
  },
}
