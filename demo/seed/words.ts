import type { ThemePut } from '#shared/contract/feedback/theme.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { listSuggestedThemes } from '../../hub/feedback/comments/comment-search-sql.ts'
import { upsertReply } from '../../hub/feedback/comments/replies-sql.ts'
import { upsertReplyTemplate } from '../../hub/feedback/comments/reply-templates-sql.ts'
import { replaceCommentThemes, upsertTheme } from '../../hub/feedback/comments/themes-sql.ts'
import type { Database, Queryable } from '../../hub/platform/database/database.ts'
import { upsertPublication } from '../../hub/reporting/publications/publications-sql.ts'
import { oneDay, type Random, tenBytes } from '../valmont/chance.ts'
import { changedFor } from './decisions.ts'
import { monthsBefore } from './months-before.ts'

/** The town's themes, with the words that suggest them. */
const themes: readonly Pick<ThemePut, 'name' | 'words'>[] = [
  { name: 'Délais', words: ['attente', 'délai', 'long', 'retard', 'semaines'] },
  { name: 'Documents demandés', words: ['papiers', 'document', 'dossier complet'] },
  { name: 'Accueil et réponses', words: ['question', 'téléphone', 'accueil', 'expliqué'] },
  { name: 'Formulaire en ligne', words: ['formulaire', 'page', 'taper'] },
]

const templates = [
  {
    name: 'Délai annoncé',
    text: 'Bonjour,\n\nMerci de votre avis. Pour {service}, voici ce que nous promettons\u00a0: {delai}\n\nNous regardons ce qui vous a manqué.\n\n{contact}',
  },
  {
    name: 'Documents à fournir',
    text: 'Bonjour,\n\nMerci de votre avis. La liste des documents est la même pour tous\u00a0: {liste}\n\n{contact}',
  },
] as const

const answers = [
  'Merci de votre avis. La liste des documents est maintenant la même partout, et vous recevez un message à chaque étape.',
  'Merci. Nous avons relu ce passage avec l’équipe\u00a0: la page dit désormais combien de temps il faut.',
  'Merci de nous l’avoir dit. Votre remarque est lue en réunion d’équipe chaque mois.',
] as const

interface Town {
  organisation: string
  author: string
  now: Date
  random: Random
}

/**
 * Inserts the quality manager's work on comments before the first day: most sorted, some answered,
 * a few published. It writes to the database, because the API dates entries today.
 */
export async function seedWords(database: Database, town: Town): Promise<void> {
  const { organisation, author, now, random } = town
  const at = new Date(+now - 30 * oneDay)
  const newId = () => uuidv7(+at, tenBytes(random))
  await database.transaction(async (transaction) => {
    for (const one of themes)
      await upsertTheme(
        transaction,
        { organisation, theme: newId(), author, at },
        { ...one, words: [...one.words], retired: false },
      )
    for (const one of templates)
      await upsertReplyTemplate(transaction, organisation, newId(), one, { author, at })
    await sortAndAnswer(transaction, town)
  })
}

async function sortAndAnswer(transaction: Queryable, town: Town): Promise<void> {
  const { organisation, author, now, random } = town
  const comments = await transaction.query<{ feedback: string; day: string; service: string }>(
    `select feedback, day::text as day, service from comment_index
     where organisation = $1 and counted order by day, feedback`,
    [organisation],
  )
  const ids = comments.map(({ feedback }) => feedback)
  const suggested = await listSuggestedThemes(transaction, organisation, ids)
  const shown = new Set<string>()
  for (const { feedback, day, service } of comments) {
    if (random() < 0.8)
      await replaceCommentThemes(transaction, organisation, feedback, suggested.get(feedback) ?? [])
    if (random() > 0.55) continue
    const replied = new Date(
      Date.parse(`${day}T15:00:00Z`) + (1 + Math.floor(random() * 20)) * oneDay,
    )
    const nth = Math.floor(random() * answers.length)
    if (replied >= now) continue
    await upsertReply(transaction, organisation, feedback, answers[nth] ?? answers[2], replied)
    const isAfter = day.slice(0, 7) >= monthsBefore(now, 6)
    if (service !== 'petite-enfance' || !isAfter || shown.size >= 6) continue
    shown.add(feedback)
    const how = { with_comment: true, finding: nth === 0 ? changedFor(now) : null }
    await upsertPublication(transaction, organisation, feedback, how, { author, at: replied })
  }
}
