import type { SettingAside, SettingAsidePut } from '#shared/contract/feedback/setting-aside.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Key of a setting aside. */
export interface SettingKey {
  organisation: string
  setting: string
}

/** Author, date and reason. */
export interface Act {
  reason: string
  sentence: string
  author: string
  role: string
  /** `YYYY-MM-DD`, in the organisation's time zone. */
  day: string
}

type State = SettingAside['state']

/** A selection of answers: a criterion, or one answer. */
export type TakenAnswers = Pick<SettingAsidePut, 'criterion' | 'feedback'>

/** What is set aside: answers, or the counts of pages of a day. */
export type Taken = TakenAnswers & Pick<SettingAsidePut, 'counters'>

/** A started setting aside, locked until the transaction ends. */
export interface LockedSettingAside {
  takes: Taken
  state: State
  reason: string
  sentence: string
}

/**
 * Inserts a setting aside, before any answer moves. Counts of pages are aside at once: their readers
 * leave them out.
 * @returns whether the id was free
 */
export async function insertSetting(
  transaction: Queryable,
  { organisation, setting }: SettingKey,
  takes: Taken,
  total: number,
  act: Act,
): Promise<boolean> {
  const rows = await transaction.query(
    `insert into setting_aside (organisation, setting, criterion, state, total)
     values ($1, $2, $3::jsonb, $5, $4) on conflict do nothing returning setting`,
    [
      ...[organisation, setting, JSON.stringify(takes), total],
      takes.counters ? 'set_aside' : 'setting_aside',
    ],
  )
  if (rows.length === 0) return false
  await insertAct(transaction, { organisation, setting }, 'set_aside', act)
  return true
}

/** Inserts an act; acts are immutable. */
export async function insertAct(
  transaction: Queryable,
  { organisation, setting }: SettingKey,
  act: 'set_aside' | 'put_back',
  { reason, sentence, author, role, day }: Act,
): Promise<void> {
  await transaction.query(
    `insert into setting_aside_act (organisation, setting, act, reason, sentence, author, role, day)
     values ($1, $2, $3, $4, $5, $6, $7, $8::date)`,
    [organisation, setting, act, reason, sentence, author, role, day],
  )
}

/** Locks a setting aside until the transaction ends. */
export async function lockSettingAside(
  transaction: Queryable,
  { organisation, setting }: SettingKey,
): Promise<LockedSettingAside | null> {
  const [row] = await transaction.query<LockedSettingAside>(
    `select criterion as takes, state, reason, sentence
     from setting_aside s join setting_aside_act a using (organisation, setting)
     where (organisation, setting) = ($1, $2) and act = 'set_aside' for update of s`,
    [organisation, setting],
  )
  return row ?? null
}

export async function updateState(
  transaction: Queryable,
  { organisation, setting }: SettingKey,
  state: State,
): Promise<void> {
  await transaction.query(
    'update setting_aside set state = $3 where (organisation, setting) = ($1, $2)',
    [organisation, setting, state],
  )
}

interface ActRow extends Act {
  act: 'set_aside' | 'put_back'
}

interface Row {
  id: string
  takes: Taken
  state: State
  total: number
  done: number
  acts: ActRow[]
}

/** Most rows in one list: the latest. */
const most = 500

/** Returns every setting aside by a person, newest first. */
export async function listSettings(
  database: Queryable,
  organisation: string,
): Promise<SettingAside[]> {
  const rows = await database.query<Row>(
    `select setting as id, criterion as takes, state,
       (case state when 'setting_aside' then greatest(total, counted.n) else counted.n end)::int as total,
       (counted.n - case state when 'putting_back' then (
          select count(*) from feedback f
          where (f.organisation, f.setting) = (s.organisation, s.setting)) else 0 end)::int as done,
       (select coalesce(jsonb_agg(jsonb_build_object('act', act, 'reason', reason, 'sentence', sentence,
          'author', author, 'role', role, 'day', to_char(day, 'YYYY-MM-DD')) order by act), '[]')
        from setting_aside_act a
        where (a.organisation, a.setting) = (s.organisation, s.setting)) as acts
     from setting_aside s cross join lateral (
       select coalesce(sum(n), 0) as n from setting_aside_count c
       where (c.organisation, c.setting) = (s.organisation, s.setting)) counted
     where organisation = $1
     order by (select day from setting_aside_act a
               where (a.organisation, a.setting, a.act) = (s.organisation, s.setting, 'set_aside')) desc,
       setting desc
     limit ${most}`,
    [organisation],
  )
  return rows.map(({ id, takes, state, total, done, acts }) => {
    const of = (what: ActRow['act']) => acts.find(({ act }) => act === what)
    const told = (one: ActRow | undefined) => {
      if (!one) return null
      const { act: _, ...rest } = one
      return rest
    }
    return {
      id,
      criterion: takes.criterion ?? null,
      counters: takes.counters ?? null,
      state,
      total,
      done,
      set_aside: told(of('set_aside')),
      put_back: told(of('put_back')),
    } as SettingAside
  })
}

/** Returns those with answers still to move, of every organisation. */
export function listUnfinished(database: Queryable): Promise<SettingKey[]> {
  return database.query<SettingKey>(
    `select organisation, setting from setting_aside
     where state in ('setting_aside', 'putting_back') order by 1, 2`,
  )
}
