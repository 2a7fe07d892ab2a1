import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { upsertReferencePattern } from '../../../../hub/agents/tools/reference-patterns-sql.ts'
import { keyCodes } from '../../../../hub/operations/codes/key-codes.ts'
import { digest } from '../../../../hub/platform/crypto/digest.ts'
import { allRows } from '../../../world/all-rows.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const signal = new AbortController().signal

describe.each(anyStore)('A part sent again, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const statusOf = async (part: Record<string, unknown>) => (await hub.answer(part)).statusCode
  /** Starts a hub on the same database that finds more personal data. */
  const maskMore = async () => {
    await upsertReferencePattern(hub.database, town.organisation, { pattern: 'VO-\\d{4}-\\d{5}' })
    hub = await startHub(hub.database)
    const fresh = feedback({ comment: 'VO-2026-00125' })
    expect(await statusOf(fresh)).toBe(201)
    expect(await comments()).not.toContain('VO-2026-00125')
  }
  const comments = async () =>
    (await hub.database.query<{ comment: string }>('select comment from feedback_part')).map(
      ({ comment }) => comment,
    )

  /** Says when digests are keyed, in SQL: until then they are those of release 0.2. */
  const keyFrom = (begins: string) =>
    hub.database.query(`insert into code_keying (begins_at) values (${begins})
      on conflict (only_row) do update set begins_at = excluded.begins_at`)
  const keyNow = async () => {
    await keyFrom('now()')
    const secret = await hubRoot(hub.database, String(hub.secret))
    await keyCodes({ database: hub.database, secret }, signal)
  }
  const digestsOf = async () => {
    const [row] = await hub.database.query<{ envelope_hash: string; content_hash: string }>(
      'select envelope_hash, content_hash from feedback join feedback_part using (organisation, feedback)',
    )
    return row ?? { envelope_hash: '', content_hash: '' }
  }

  it('is the same when the hub masks more of it than before', async () => {
    const part = feedback({ comment: 'Le dossier VO-2026-00123 est perdu.' })
    expect(await statusOf(part)).toBe(201)
    await maskMore()
    expect(await statusOf(part)).toBe(200)
    expect(await statusOf({ ...part, comment: 'Le dossier VO-2026-00124 est perdu.' })).toBe(409)
  })

  it('is the same when release 0.2 stored it, before and after its digests are keyed', async () => {
    await keyFrom(`now() + interval '1 day'`)
    const part = feedback({ comment: 'Le dossier VO-2026-00123 est perdu.' })
    expect(await statusOf(part)).toBe(201)
    const { answers, comment } = part
    expect((await digestsOf()).content_hash).toBe(digest({ answers, comment }))
    await keyFrom('now()')
    expect(await statusOf(part)).toBe(200)
    await keyNow()
    expect((await digestsOf()).envelope_hash).toMatch(/^1\./)
    await maskMore()
    expect(await statusOf(part)).toBe(200)
    expect(await statusOf({ ...part, answers: { overall: 1 } })).toBe(409)
    expect(await statusOf({ ...part, comment: 'Le dossier est retrouvé.' })).toBe(409)
    expect(await statusOf({ ...part, part: 2, place: 'mairie-3' })).toBe(409)
    expect(await statusOf({ ...part, part: 2, answers: { FIA: 4 } })).toBe(202)
  })

  it('leaves no digest in the database that a guess of what was said confirms', async () => {
    await keyFrom(`now() + interval '1 day'`)
    const part = feedback({ comment: 'Merci à tous.' })
    expect(await statusOf(part)).toBe(201)
    const plain = await digestsOf()
    await hub.database.query('delete from feedback_part')
    await hub.database.query('delete from feedback')
    await hub.database.query('delete from code_keying')
    expect(await statusOf(part)).toBe(201)
    const copy = JSON.stringify(await allRows(hub.database))
    for (const digest of Object.values(plain)) expect(copy).not.toContain(digest)
  })
})
