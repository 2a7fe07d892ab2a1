import { feedback, newId } from './feedback.ts'
import { admin, put, type Writing, type Written } from './hostile-writing.ts'

type Feedback = ReturnType<typeof feedback>

/**
 * Writes hostile feedback, the followed one first. One is published in a large enough group, the
 * last is set aside, the one before it is restored.
 */
export function hostileFeedback({ text }: Writing): [Feedback, ...Feedback[]] {
  const part = feedback({
    comment: text(250, 'lines'),
    about: 'opinion',
    answers: { overall: 2 },
    handover: { reach: text(120, 'lines'), request: text(80, 'lines') },
  })
  const others = Array.from({ length: 13 }, () => feedback({ comment: text(250, 'lines') }))
  return [part, ...others]
}

/** Sends them, with a reply and a public reply. */
export function answersToFeedback({ text }: Writing, said: readonly Feedback[]): Written[] {
  const team = text(60)
  const teams = '/v1/comment-assignees/teams'
  const [id = '', open = ''] = said.map((one) => String(one['id']))
  return [
    ...said.map(
      (body): Written => ({
        by: 'anyone',
        method: 'POST',
        path: '/v1/feedback',
        url: '/v1/feedback',
        body,
      }),
    ),
    put('/v1/feedback/{id}/reply', 'id', id, { text: text(2000, 'lines') }),
    put('/v1/feedback/{id}/reply', 'id', open, { text: text(2000, 'lines') }),
    put('/v1/feedback/{id}/publication', 'id', open, { with_comment: true, finding: null }),
    admin('PUT', teams, teams, { teams: [team] }),
    put('/v1/feedback/{id}/assignment', 'id', id, { to: 'team', team }),
    put('/v1/themes/{theme}', 'theme', newId(), {
      name: text(60),
      words: ['<b>', `"'⟦w⟧`],
      retired: false,
    }),
    put('/v1/reply-templates/{template}', 'template', newId(), {
      name: text(60),
      text: text(2000, 'lines'),
    }),
  ]
}
