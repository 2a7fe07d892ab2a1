import { mostThemes, type ThemeList, type ThemePut } from '#shared/contract/feedback/theme.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { lockDeclarations } from '../../catalogue/declarations/sql.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import {
  findThemeByName,
  listThemes,
  replaceCommentThemes,
  updateMergedTheme,
  updateRefusedThemes,
  upsertTheme,
} from './themes-sql.ts'

/** Returns the themes of an organisation. */
export async function describeThemes(database: Queryable, { rights }: Bearer): Promise<ThemeList> {
  return { themes: await listThemes(database, rights.organisation) }
}

/**
 * Inserts or updates a theme: its name, its words, whether it is active.
 * @throws Refusal `invalid` for a duplicate name, or too many themes; `not_found` when it is merged
 *   into another; `token_refused`
 */
export async function saveTheme(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  theme: string,
  put: ThemePut,
): Promise<void> {
  const { organisation } = bearer.rights
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  const words = [...new Set(put.words.map((word) => word.trim()))]
  const written = { ...put, name: put.name.trim(), words }
  await database.transaction(async (transaction) => {
    await lockDeclarations(transaction, organisation)
    const known = await listThemes(transaction, organisation)
    const isNew = !known.some((one) => one.theme === theme)
    if (isNew && known.length >= mostThemes) refuse('/name', 'too_many')
    if (await findThemeByName(transaction, organisation, theme, written.name))
      refuse('/name', 'taken')
    const by = { organisation, theme, author: agent.name, at: clock() }
    // It was merged meanwhile: do not confirm a change that was not saved.
    if (!(await upsertTheme(transaction, by, written))) throw new Refusal('not_found')
  })
}

/**
 * Merges one theme into another.
 * @throws Refusal `not_found`; `invalid` for a merge into itself
 */
export async function mergeTheme(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  theme: string,
  into: string,
): Promise<void> {
  const { organisation } = bearer.rights
  if (theme === into) refuse('/into', 'same')
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  await database.transaction(async (transaction) => {
    await lockDeclarations(transaction, organisation)
    const known = new Set((await listThemes(transaction, organisation)).map((one) => one.theme))
    if (!known.has(theme) || !known.has(into)) throw new Refusal('not_found')
    const written = { organisation, theme, author: agent.name, at: clock() }
    await updateMergedTheme(transaction, written, into)
  })
}

/**
 * Stores the themes of a comment.
 * @throws Refusal `not_found` without such a comment; `invalid` without such a theme
 */
export async function saveCommentThemes(
  { database }: Pick<Deps, 'database' | 'clock'>,
  { rights: { organisation } }: Bearer,
  feedback: string,
  themes: readonly string[],
): Promise<void> {
  await database.transaction(async (transaction) => {
    await lockDeclarations(transaction, organisation)
    const known = new Set((await listThemes(transaction, organisation)).map((one) => one.theme))
    if (!themes.every((theme) => known.has(theme))) refuse('/themes', 'unknown')
    if (!(await replaceCommentThemes(transaction, organisation, feedback, themes)))
      throw new Refusal('not_found')
  })
}

function refuse(path: string, code: keyof (typeof themesText)['fr']['refused']): never {
  const detail = { fr: themesText.fr.refused[code], en: themesText.en.refused[code] }
  throw new Refusal('invalid', [{ path, code, detail }])
}

/**
 * Stores that suggested themes do not fit a comment: they are not suggested for it again. It is not
 * sorted by that.
 * @throws Refusal `not_found` without such a comment
 */
export async function saveRefusedThemes(
  { database }: Pick<Deps, 'database'>,
  { rights: { organisation } }: Bearer,
  feedback: string,
  themes: readonly string[],
): Promise<void> {
  if (!(await updateRefusedThemes(database, organisation, feedback, themes)))
    throw new Refusal('not_found')
}
