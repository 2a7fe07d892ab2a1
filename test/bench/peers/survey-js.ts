import { ownServer } from './bare-form.ts'
import type { Contestant } from './contestant.ts'

/** Drawn into the page when the button is pressed; its answers go to the site's own server. */
export const surveyJs: Contestant = {
  name: 'SurveyJS',
  slug: 'survey-js',
  packages: ['survey-core', 'survey-js-ui'],
  modules: {
    'entry.js': `
import 'survey-core/survey-core.css'
import { Model } from 'survey-core'
import { renderSurvey } from 'survey-js-ui'

const survey = new Model({
  elements: [
    { type: 'rating', name: 'overall', title: 'Comment cela s’est-il passé ?', rateCount: 5 },
    { type: 'comment', name: 'comment', title: 'Votre commentaire' },
  ],
  completeText: 'Envoyer',
})
survey.onComplete.add(({ data }) => {
  fetch(COLLECTOR + '/answers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
})
document.getElementById('avis').addEventListener('click', () => {
  renderSurvey(survey, document.getElementById('survey'))
})`,
  },
  write: () => ({
    body: '<button type="button" id="avis">Donner mon avis</button><div id="survey"></div>',
  }),
  opener: '#avis',
  form: '#survey .sd-rating__item',
  steps: [{ press: '#survey .sd-rating__item' }, { type: '#survey textarea' }],
  send: '#survey .sd-navigation__complete-btn',
  look: ['#survey .sd-rating__item', '#survey textarea', '#survey .sd-navigation__complete-btn'],
  collects: ownServer,
}
