import type {
  PutBack,
  SettingAsidePut,
  SettingsAside,
} from '#shared/contract/feedback/setting-aside.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { lockCounts } from './counts-aside-sql.ts'
import { countTaken } from './set-aside-answers-sql.ts'
import {
  type Act,
  insertAct,
  insertSetting,
  type LockedSettingAside,
  listSettings,
  lockSettingAside,
  type SettingKey,
  updateState,
} from './settings-aside-sql.ts'

/** Returns every setting aside by a person, and the values for a criterion. */
export async function listSettingsAside(
  database: Queryable,
  bearer: Bearer,
): Promise<SettingsAside> {
  const [{ zone, services }, settings] = await Promise.all([
    ownOrganisation(database, bearer),
    listSettings(database, bearer.rights.organisation),
  ])
  return { zone, services: services.map(({ service, name }) => ({ service, name })), settings }
}

/**
 * Starts to set answers or counts of pages aside, with the signed-in person as author. Answers move
 * afterwards, in batches. The same id again changes nothing.
 * @returns whether it is new
 * @throws Refusal `unknown_service`, `nothing_to_set_aside`, `held_aside`, `setting_contradiction`
 */
export async function beginSetting(
  deps: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  setting: string,
  { reason, sentence, ...takes }: SettingAsidePut,
): Promise<boolean> {
  const { organisation } = bearer.rights
  const { services } = await ownOrganisation(deps.database, bearer)
  const { service } = takes.counters ?? takes.criterion ?? {}
  if (service !== undefined && !services.some((one) => one.service === service))
    throw new Refusal('unknown_service')
  const act = await actOf(deps, bearer, { reason, sentence })
  return deps.database.transaction(async (transaction) => {
    const key = { organisation, setting }
    const known = await lockSettingAside(transaction, key)
    if (known) {
      if (isSame(known, { takes, reason, sentence: act.sentence })) return false
      throw new Refusal('setting_contradiction')
    }
    const { counters } = takes
    const total = counters ? 0 : await countTaken(transaction, organisation, takes)
    const isAny = counters ? await lockCounts(transaction, organisation, counters) : total > 0
    if (!isAny) throw new Refusal('nothing_to_set_aside')
    if (await insertSetting(transaction, key, takes, total, act)) return true
    throw new Refusal('setting_contradiction')
  })
}

/**
 * Starts to put a setting aside back; both acts stay on record.
 * @throws Refusal `not_found`
 */
export async function beginPuttingBack(
  deps: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  setting: string,
  why: PutBack,
): Promise<void> {
  const act = await actOf(deps, bearer, why)
  await deps.database.transaction(async (transaction) => {
    const key: SettingKey = { organisation: bearer.rights.organisation, setting }
    const known = await lockSettingAside(transaction, key)
    if (!known) throw new Refusal('not_found')
    if (known.state === 'putting_back' || known.state === 'put_back') return
    await insertAct(transaction, key, 'put_back', act)
    await updateState(transaction, key, 'putting_back')
  })
}

async function actOf(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  { reason, sentence }: Pick<Act, 'reason' | 'sentence'>,
): Promise<Act> {
  const [agent, { zone }] = await Promise.all([
    findAgent(database, bearer.agent),
    ownOrganisation(database, bearer),
  ])
  if (!agent) throw new Refusal('token_refused')
  const { role } = bearer.rights
  return { reason, sentence: sentence.trim(), author: agent.name, role, day: dayIn(zone, clock()) }
}

function isSame(
  known: Omit<LockedSettingAside, 'state'>,
  asked: Omit<LockedSettingAside, 'state'>,
): boolean {
  const content = ({ takes, reason, sentence }: typeof asked) => {
    const { criterion, feedback, counters } = takes
    const { answered, received, network, service, stream } = criterion ?? {}
    return JSON.stringify([
      [answered?.from, answered?.until, received?.from, received?.until],
      [network?.day, network?.network, service, stream, feedback, reason, sentence],
      [counters?.day, counters?.service, counters?.stream],
    ])
  }
  return content(known) === content(asked)
}
