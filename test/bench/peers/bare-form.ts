import type { Contestant, StandIn } from './contestant.ts'

/** The server of a site, which takes what its own pages send. */
export const ownServer: StandIn = {
  reply: ({ path }) => (path === '/answers' ? { body: '<p>Merci.</p>' } : undefined),
  answersIn: ({ method, path, body }) =>
    method === 'POST' && path === '/answers' ? [{ id: crypto.randomUUID(), text: body }] : [],
}

const answers = ['Très mal', 'Mal', 'Moyen', 'Bien', 'Très bien']

/** The limit: HTML alone, shown by the browser as a popover and sent by it. */
export const bareForm: Contestant = {
  name: 'bare HTML form (the limit)',
  slug: 'bare-form',
  packages: [],
  write: (collector) => ({
    body: `<button type="button" id="avis" popovertarget="avis-form">Donner mon avis</button>
<div id="avis-form" popover role="dialog" aria-labelledby="avis-title">
<form method="post" action="${collector}/answers">
<h2 id="avis-title">Votre avis</h2>
<fieldset><legend>Comment cela s’est-il passé ?</legend>
${answers.map((words, at) => `<label><input type="radio" name="overall" value="${at + 1}"> ${words}</label>`).join('\n')}
</fieldset>
<p><label for="comment">Votre commentaire</label></p>
<p><textarea id="comment" name="comment" rows="3"></textarea></p>
<button>Envoyer</button>
</form></div>`,
  }),
  opener: '#avis',
  form: '#avis-form input',
  steps: [{ press: '#avis-form input' }, { type: '#comment' }],
  send: '#avis-form form > button',
  look: ['#avis-form', '#avis-form label', '#comment', '#avis-form form > button'],
  collects: ownServer,
}
