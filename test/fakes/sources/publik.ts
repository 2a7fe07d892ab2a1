import type { ServerResponse } from 'node:http'
import { type Asked, answerJson, type Double, openDouble } from '../../world/source.ts'
import {
  type Filed,
  idOf,
  type Person,
  readNaive,
  tellFiled,
  tellShortly,
} from './publik-filing.ts'
import { type Access, refusalOf } from './publik-signature.ts'

/** A form, and what it is to a key that has roles. */
interface Form {
  isConfidential?: boolean
  isOfOthers?: boolean
  isDisabled?: boolean
}

/** What a double of Publik knows. */
export interface World {
  accesses: Map<string, Access>
  forms: Map<string, Form>
  filed: Filed[]
  persons: Person[]
  clock: () => Date
  /** Moments of filters are read as days, and left out otherwise, as by an older version. */
  isDaysOnly: boolean
  /** Answers something else at some paths; `null` leaves it to Publik. */
  instead: (asked: Asked) => { status: number; content: unknown } | null
}

const flags = /^(?:True|true|on|1)$/

/** Opens a double of Publik's forms, which checks signatures and shows what each access may see. */
export async function openPublik(given: Partial<World> = {}): Promise<Double & World> {
  const world: World = {
    accesses: new Map([
      ['parvis', { key: 's3cr3t-partagé' }],
      ['parvis-roles', { key: 'autre-clé', hasRoles: true }],
    ]),
    forms: new Map([['voirie', {}]]),
    filed: [],
    persons: [],
    clock: () => new Date(),
    isDaysOnly: false,
    instead: () => null,
    ...given,
  }
  const nonces = new Set<string>()
  const double: Double = await openDouble((asked, response) => {
    const instead = world.instead(asked)
    if (instead) return say(response, instead.status, instead.content)
    const refusal = refusalOf(asked, world.accesses, nonces, world.clock())
    const { hasRoles = false } = world.accesses.get(asked.query.get('orig') ?? '') ?? {}
    if (refusal) return say(response, 403, failure('access-denied', refusal))
    const { status, content } = answer(asked, hasRoles)
    say(response, status, content)
  })
  const say = (response: ServerResponse, status: number, content: unknown) =>
    answerJson(response, status, content, { date: world.clock().toUTCString() })
  const refused = {
    status: 403,
    content: failure('access-denied', 'Rôles insuffisants.'),
  }
  const absent = { status: 404, content: failure('not-found', 'Page non trouvée') }

  function answer(asked: Asked, hasRoles: boolean): { status: number; content: unknown } {
    const { path, query } = asked
    if (path === '/api/formdefs/') {
      const isListed = ([, { isDisabled }]: [string, Form]) =>
        !isDisabled || query.get('include-disabled') === 'on'
      const data = [...world.forms].filter(isListed).map(([slug]) => ({ slug, title: slug }))
      return { status: 200, content: { err: 0, data } }
    }
    if (path === '/api/users/') return hasRoles ? refused : persons(query)
    if (path === '/api/forms/') return all(query, hasRoles)
    const [, slug = '', place = ''] = /^\/api\/forms\/([^/]+)\/([^/]+)\/?$/.exec(path) ?? []
    const form = world.forms.get(slug)
    if (!form) return absent
    if (hasRoles && form.isOfOthers) return refused
    const ofForm = world.filed.filter((filed) => filed.form === slug)
    if (place === 'list') return list(ofForm, query, hasRoles)
    // One by one, only somebody or a role may read: a signature alone is not enough.
    if (!hasRoles) return refused
    const filed = ofForm.find((one) => idOf(one) === decodeURIComponent(place))
    if (!filed) return absent
    return filed.isOfOthers ? refused : { status: 200, content: tell(filed, () => true) }
  }

  const tell = (filed: Filed, includes: (what: string) => boolean) =>
    tellFiled(filed, personOf(filed), double.url, includes)
  const personOf = ({ account, isAnonymised }: Filed) =>
    isAnonymised ? undefined : world.persons.find(({ uuid, email }) => (uuid ?? email) === account)

  /** Searches for what resembles it, as it completes what an agent types. */
  function persons(query: URLSearchParams) {
    const like = (query.get('q') ?? '').toLowerCase().replace(/\W/g, '').slice(-9)
    const data = world.persons
      .filter((person) => JSON.stringify(person).toLowerCase().replace(/\W/g, '').includes(like))
      .slice(0, Number(query.get('limit') ?? Number.POSITIVE_INFINITY))
      .map(({ uuid, email, phone, mobile }, id) => ({
        id,
        user_display_name: 'Camille Martin',
        user_email: email ?? null,
        ...(uuid && { user_nameid: uuid }),
        user_phone: phone ?? null,
        user_mobile: mobile ?? null,
        user_roles: [],
      }))
    return { status: 200, content: { err: 0, data } }
  }

  /** Every form at once: its hint whether a request may be read is made of another page of the list. */
  function all(query: URLSearchParams, hasRoles: boolean) {
    if (query.get('full') === 'on') return invalid('Paramètre « full » inconnu.')
    const uuid = query.get('filter-user-uuid')
    const isOpenOnly = query.get('status') !== 'all'
    const matching = world.filed
      .filter(({ isAnonymised }) => !isAnonymised)
      .filter(({ isEnd }) => !(isOpenOnly && isEnd))
      .filter(({ account }) => !uuid || account === uuid)
    const isSeen = ({ form, isOfOthers }: Filed) =>
      hasRoles && !isOfOthers && !world.forms.get(form)?.isOfOthers
    const limit = Number(query.get('limit') ?? 20)
    const offset = Number(query.get('offset') ?? 0)
    const page = (filed: Filed[]) => filed.slice(offset, offset + limit)
    const seen = page(matching.filter(isSeen))
    const data = flags.test(query.get('ignore-roles') ?? '')
      ? page(matching)
          .filter((one) => seen.includes(one) || !world.forms.get(one.form)?.isConfidential)
          .map((one) => ({ ...tellShortly(one, double.url), readable: seen.includes(one) }))
      : seen.map((one) => tellShortly(one, double.url))
    return { status: 200, content: { data } }
  }

  /** One form: a bare list, unless asked otherwise. */
  function list(ofForm: Filed[], query: URLSearchParams, hasRoles: boolean) {
    const known = /^filter-(?:identifier|number|user-uuid|start-mtime|start-mtime-value)$/
    const unknown = [...query.keys()].find(
      (name) => name.startsWith('filter-') && !known.test(name),
    )
    if (unknown) return invalid(`Filtre « ${unknown} » invalide.`)
    const written = query.has('filter-start-mtime') && query.get('filter-start-mtime-value')
    // What it cannot read as a moment, it leaves out.
    const since = written ? readNaive(written, world.isDaysOnly) : null
    const uuid = query.get('filter-user-uuid')
    const ids = query.get('filter-identifier')?.split(',')
    const number = query.get('filter-number')
    const found = ofForm
      .filter(({ isAnonymised }) => !isAnonymised || query.get('include-anonymised') === 'on')
      .filter(({ isOfOthers }) => !(hasRoles && isOfOthers))
      .filter((one) => since === null || changedAt(one) >= since)
      .filter(({ account }) => uuid === null || account === uuid)
      .filter((one) => !ids || ids.includes(idOf(one)))
      .filter((one) => number === null || (one.id ?? `12-${one.number}`) === number)
      .sort(orders[query.get('order_by') ?? '-id'] ?? (() => 0))
    const offset = Number(query.get('offset') ?? 0)
    const limit = Number(query.get('limit') ?? found.length)
    const includes = (what: string) =>
      flags.test(query.get(`include-${what}`) ?? '') || flags.test(query.get('full') ?? '')
    const data = found.slice(offset, offset + limit).map((one) => tell(one, includes))
    const isDict = query.get('response_type') === 'dict'
    return { status: 200, content: isDict ? { err: 0, count: found.length, data } : data }
  }

  return Object.assign(world, double)
}

const changedAt = ({ changed, received }: Filed) => Date.parse(changed ?? received)

const orders: Record<string, (one: Filed, other: Filed) => number> = {
  id: (one, other) => one.number - other.number,
  '-id': (one, other) => other.number - one.number,
  last_update_time: (one, other) => changedAt(one) - changedAt(other),
}

function failure(code: string, said: string) {
  return { err: 1, err_class: 'Accès refusé', err_code: code, err_desc: said }
}

function invalid(said: string) {
  return { status: 400, content: failure('invalid-request', said) }
}
