import type { Contestant } from './contestant.ts'

/** Its own build, as its documentation has a site load it, with the page's font. */
export const pushFeedback: Contestant = {
  name: 'PushFeedback',
  slug: 'push-feedback',
  packages: ['pushfeedback'],
  folder: 'pushfeedback/dist/pushfeedback',
  server: 'https://app.pushfeedback.com',
  write: () => ({
    head:
      '<link rel="stylesheet" href="/push-feedback/pushfeedback.css">' +
      '<script type="module" src="/push-feedback/pushfeedback.esm.js"></script>',
    body: '<feedback-button project="valmont" rating-mode="stars" hide-email="true" hide-screenshot-button="true" custom-font="true">Donner mon avis</feedback-button>',
  }),
  opener: 'feedback-button',
  form: 'feedback-modal >>> .feedback-modal-rating-button',
  steps: [
    { press: 'feedback-modal >>> .feedback-modal-rating-button' },
    { type: 'feedback-modal >>> textarea' },
  ],
  send: 'feedback-modal >>> .feedback-modal-button--submit',
  look: [
    'feedback-modal >>> .feedback-modal-content',
    'feedback-modal >>> textarea',
    'feedback-modal >>> .feedback-modal-button--submit',
  ],
  collects: {
    reply({ path }) {
      const type = 'application/json'
      if (path === '/api/v1/projects/valmont/')
        return { type, body: '{"whitelabel":false,"recaptcha_enabled":false}' }
      if (path === '/api/v1/feedback/') return { type, status: 201, body: '1' }
      return undefined
    },
    answersIn: ({ method, path, body }) =>
      method === 'POST' && path === '/api/v1/feedback/'
        ? [{ id: crypto.randomUUID(), text: body }]
        : [],
  },
}
