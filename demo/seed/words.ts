import type { ThemePut } from '#shared/contract/feedback/theme.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { themesByWord } from '../../hub/feedback/comments/learn-themes.ts'
import { upsertPublication } from '../../hub/feedback/comments/publications-sql.ts'
import { upsertReply } from '../../hub/feedback/comments/replies-sql.ts'
import { upsertReplyTemplate } from '../../hub/feedback/comments/reply-templates-sql.ts'
import { listThemeWords, listUnsorted } from '../../hub/feedback/comments/suggest-themes-sql.ts'
import { replaceCommentThemes, upsertTheme } from '../../hub/feedback/comments/themes-sql.ts'
import type { Database, Queryable } from '../../hub/platform/database/database.ts'
import { oneDay, type Random, tenBytes } from '../valmont/chance.ts'
import { changeOf } from './decisions.ts'
import { monthsBefore } from './months-before.ts'
import { replyTo, thanks } from './replies.ts'

/** The town's themes, with the words that suggest them. */
const themes: readonly Pick<ThemePut, 'name' | 'words'>[] = [
  { name: 'Délais', words: ['attente', 'délai', 'long', 'retard', 'semaines', 'jours', 'rapide'] },
  { name: 'Documents demandés', words: ['papiers', 'document', 'dossier complet'] },
  {
    name: 'Accueil et réponses',
    words: ['question', 'téléphone', 'accueil', 'accueilli', 'expliqué', 'lettre'],
  },
  { name: 'Formulaire en ligne', words: ['formulaire', 'page', 'taper', 'site'] },
  {
    name: 'Suivi et nouvelles',
    words: ['message', 'prévenue', 'suivre', 'date', 'étape', 'nouvelles', 'appelé'],
  },
  { name: 'Qualité des travaux', words: ['réparé', 'rebouché', 'abîmé', 'lumière', 'trou'] },
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

/** Most replies of a service that are published beside those that led to a change. */
const mostPublished = 2

interface Commented {
  feedback: string
  day: string
  service: string
  comment: string
}

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
  const { organisation, now, random } = town
  const comments = await transaction.query<Commented>(
    `select i.feedback, i.day::text as day, i.service, p.comment
     from comment_index i join feedback_part p using (organisation, feedback)
     where i.organisation = $1 and i.counted and p.comment is not null
     order by i.day desc, i.feedback`,
    [organisation],
  )
  const ids = comments.map(({ feedback }) => feedback)
  const words = await listThemeWords(transaction, organisation)
  const unsorted = await listUnsorted(transaction, organisation, ids)
  const about = new Map(
    unsorted.map(({ feedback, stems }) => [feedback, themesByWord(stems, words)]),
  )
  const published = new Map<string, string>()
  for (const one of comments) {
    const { feedback, day, comment } = one
    if (random() < 0.8)
      await replaceCommentThemes(transaction, organisation, feedback, about.get(feedback) ?? [])
    if (random() > 0.55) continue
    const replied = new Date(
      Date.parse(`${day}T15:00:00Z`) + (1 + Math.floor(random() * 20)) * oneDay,
    )
    if (replied >= now) continue
    await upsertReply(
      transaction,
      { organisation, feedback },
      (replyTo(comment) ?? thanks).text,
      undefined,
      replied,
    )
    await publishReply(transaction, town, one, replied, published)
  }
}

/**
 * Publishes a reply whose comment led to a change that came after it, and a few more of each service.
 * @param published services, by comment: nobody reads the same one twice
 */
async function publishReply(
  transaction: Queryable,
  { organisation, author, now }: Town,
  { feedback, day, service, comment }: Commented,
  replied: Date,
  published: Map<string, string>,
): Promise<void> {
  if (published.has(comment)) return
  const { change, text } = replyTo(comment) ?? {}
  const made = change === undefined ? null : changeOf(now, change)
  const others = [...published.values()].filter((one) => one === service)
  const isRecent = day.slice(0, 7) >= monthsBefore(now, 6)
  if (made ? day >= made.done : !text || !isRecent || others.length >= mostPublished) return
  published.set(comment, made ? '' : service)
  const how = { with_comment: true, finding: made?.finding ?? null }
  await upsertPublication(transaction, organisation, feedback, how, { author, at: replied })
}
