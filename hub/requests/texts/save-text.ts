import type { Service } from '#shared/contract/catalogue/service.ts'
import {
  blanksOf,
  type MessageTextPut,
  type MessageTexts,
  unknownBlanks,
} from '#shared/contract/requests/message-text.ts'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { type Fault, Refusal } from '../../platform/http/refusal.ts'
import {
  approveMessageText,
  deleteMessageText,
  listMessageTexts,
  upsertMessageText,
} from './message-texts-sql.ts'

type SaveDeps = Pick<Deps, 'database' | 'clock'>

/** The text of an address: `/v1/services/:service/texts/:text`. */
interface Named {
  service: string
  text: string
}

/** Describes the texts of a service. @throws Refusal `unknown_service`, `token_refused` */
export async function describeTexts(
  database: Queryable,
  bearer: Bearer,
  named: string,
): Promise<MessageTexts> {
  const { zone, service } = await findOwnService(database, bearer, named)
  return {
    zone,
    service: service.name,
    languages: languagesOf(service),
    texts: await listMessageTexts(database, bearer.rights.organisation, named),
  }
}

/**
 * Stores a text, whose approval ends.
 * @throws Refusal `invalid`, `text_changed`, `unknown_service`, `token_refused`
 */
export async function saveText(
  { database, clock }: SaveDeps,
  bearer: Bearer,
  named: Named,
  put: MessageTextPut,
): Promise<void> {
  const { service } = await findOwnService(database, bearer, named.service)
  const faults = faultsIn(service, put)
  if (faults.length > 0) throw new Refusal('invalid', faults)
  const by = { author: await findAuthor(database, bearer), at: clock() }
  const key = { organisation: bearer.rights.organisation, ...named }
  const trimmed = Object.entries(put.content).map(([one, text]) => [one, text?.trim()])
  const written = { ...put, name: put.name.trim(), content: Object.fromEntries(trimmed) }
  if (!(await upsertMessageText(database, key, written, by))) throw new Refusal('text_changed')
}

/**
 * Approves a text, by anybody who may write it: agents are offered it from now on.
 * @throws Refusal `text_changed`, `unknown_service`, `token_refused`
 */
export async function approveText(
  { database, clock }: SaveDeps,
  bearer: Bearer,
  named: Named,
  version: number,
): Promise<void> {
  await findOwnService(database, bearer, named.service)
  const by = { author: await findAuthor(database, bearer), at: clock() }
  const key = { organisation: bearer.rights.organisation, ...named }
  if (!(await approveMessageText(database, key, version, by))) throw new Refusal('text_changed')
}

/** Deletes a text. @throws Refusal `not_found`, `unknown_service`, `token_refused` */
export async function removeText(
  { database }: SaveDeps,
  bearer: Bearer,
  named: Named,
): Promise<void> {
  await findOwnService(database, bearer, named.service)
  const key = { organisation: bearer.rights.organisation, ...named }
  if (!(await deleteMessageText(database, key))) throw new Refusal('not_found')
}

/**
 * Returns the languages a text may be written in: those the service is declared in, so that no
 * message mixes two; simple French is French.
 */
function languagesOf(service: Service): UsagerLocale[] {
  return usagerLocales.filter((one) => one === 'fr-simple' || spokenByService(service, one) === one)
}

function faultsIn(service: Service, { kind, content }: MessageTextPut): Fault[] {
  const languages: readonly string[] = languagesOf(service)
  const blanks = blanksOf[kind].map((one) => `{${one}}`).join(', ')
  return Object.entries(content).flatMap(([language, text]): Fault[] => {
    const path = `/content/${language}`
    if (!languages.includes(language)) return [{ path, code: 'language_not_declared' }]
    const [unknown] = text ? unknownBlanks(kind, text) : []
    return unknown ? [{ path, code: 'unknown_blank', values: { blank: unknown, blanks } }] : []
  })
}

async function findOwnService(database: Queryable, bearer: Bearer, named: string) {
  const { zone, services } = await ownOrganisation(database, bearer)
  const service = services.find((one) => one.service === named)
  if (!service) throw new Refusal('unknown_service')
  return { zone, service }
}

async function findAuthor(database: Queryable, bearer: Bearer): Promise<string> {
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  return agent.name
}
