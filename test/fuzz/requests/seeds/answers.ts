import { town } from '../../../world/town.ts'
import { type Seeds, seed } from '../seed.ts'

/** What whoever answers for quality does with what usagers say. */
export const answers: Seeds = (known, { ago, id, month }) => {
  const as = known.quality
  const content = {
    ...{ title: 'Le guichet ferme tôt', words: 'Souvent dit', origin: 'comments' },
    ...{ theme: known.theme, service: 'voirie', indicator: 'satisfied', every: 'month' },
    observed: month,
    decision: { what: 'Ouvrir plus tard', decided_by: 'La direction', from: ago(3) },
    done_on: ago(1),
  }
  const bring = (route: string, json: unknown, at: readonly string[] = []) =>
    seed(route, { at, as, json })
  return [
    bring('PUT /v1/feedback/:id/reply', { text: 'Merci, c’est corrigé.' }, [known.feedback]),
    bring('PUT /v1/feedback/:id/refused-themes', { themes: [known.theme] }, [known.feedback]),
    bring('PUT /v1/feedback/:id/themes', { themes: [known.theme] }, [known.feedback]),
    bring('PUT /v1/feedback/:id/publication', { with_comment: true, finding: null }, [
      known.feedback,
    ]),
    seed('DELETE /v1/feedback/:id/publication', { at: [known.feedback], as }),
    seed('DELETE /v1/feedback/:id/reply', { at: [known.feedback], as }),
    bring('PUT /v1/comment-assignees/teams', { teams: ['Accueil', 'Voirie'] }),
    bring('PUT /v1/feedback/:id/assignment', { to: 'team', team: 'Accueil' }, [known.feedback]),
    seed('DELETE /v1/feedback/:id/assignment', { at: [known.feedback], as }),
    seed('PUT /v1/feedback/:id/closing', { at: [known.feedback], as }),
    seed('DELETE /v1/feedback/:id/closing', { at: [known.feedback], as }),
    bring('PUT /v1/themes/:theme', { name: 'Délais', words: ['attente'], retired: false }, [
      known.theme,
    ]),
    bring('POST /v1/themes/:theme/merge', { into: known.theme }, [known.otherTheme]),
    bring('PUT /v1/reply-templates/:template', { name: 'Merci', text: 'Merci de votre avis.' }, [
      known.template,
    ]),
    seed('DELETE /v1/reply-templates/:template', { at: [known.template], as }),
    bring(
      'PUT /v1/services/:service/texts/:text',
      {
        ...{ version: 0, kind: 'message', name: 'Reçu' },
        content: { fr: 'Dossier {reference} complet.' },
      },
      ['voirie', id()],
    ),
    bring('POST /v1/services/:service/texts/:text/approval', { version: 1 }, [
      'voirie',
      known.messageText,
    ]),
    bring(
      'POST /v1/services/:service/texts/preview',
      { kind: 'message', locale: 'fr', text: 'Dossier {reference} complet.' },
      ['voirie'],
    ),
    seed('GET /preview-message', { query: { of: known.messagePreview } }),
    seed('DELETE /v1/services/:service/texts/:text', { at: ['voirie', known.messageText], as }),
    bring('POST /v1/findings', { finding: id(), content }),
    bring('PUT /v1/findings/:finding', { read: 1, content }, [known.finding]),
    bring('PUT /v1/set-aside/:id', { review: 'put_back' }, [known.asideId]),
    bring('POST /v1/settings-aside/preview', { answered: { from: ago(30), until: ago(0) } }),
    bring(
      'PUT /v1/settings-aside/:id',
      {
        feedback: known.feedback,
        ...{ reason: 'burst', sentence: 'En rafale' },
      },
      [id()],
    ),
    bring(
      'PUT /v1/settings-aside/:id',
      {
        counters: { day: ago(0), service: 'voirie', stream: 'asked' },
        ...{ reason: 'burst', sentence: 'Gonflés' },
      },
      [id()],
    ),
    bring('PUT /v1/settings-aside/:id/put-back', { reason: 'mistake', sentence: 'Une erreur' }, [
      known.setting,
    ]),
    bring('PUT /v1/warnings/:id', { outcome: 'false_alarm', cause: '' }, [known.warning]),
    bring('POST /v1/entries', {
      ...{ id: id(), site: town.site, service: 'voirie', channel: 'paper', received_on: ago(4) },
      ...{ form: 'A', locale: 'fr', answers: { overall: 1 }, comment: 'Écrit à la main' },
    }),
    bring('POST /v1/results/imports', {
      ...{ instrument: 'jdma', service: 'voirie', file: 'a'.repeat(64), refused: 0 },
      rows: [{ id: '1', month, answers: [{ item: 'satisfaction', value: '3' }] }],
    }),
    seed('DELETE /v1/results/imports/:import', { at: [known.imported], as }),
  ]
}
