import { expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub } from '../../../world/hub.ts'
import { newDatabase } from '../../../world/stores.ts'

it('An answer to a hub that is new reads no other answer, however many came before it', async () => {
  const hub = await startHub(openPostgres(await newDatabase(), 1))
  for (let round = 0; round < 12; round += 1) {
    const sent = Array.from({ length: 40 }, () =>
      hub.answer(feedback({ comment: 'Le guichet est clair.', evidence: { lcp_ms: 1800 } })),
    )
    for (const { statusCode } of await Promise.all(sent)) expect(statusCode).toBe(201)
  }
  await hub.database.query('select pg_stat_force_next_flush()')
  const [{ read } = { read: -1 }] = await hub.database.query<{ read: number }>(
    `select idx_tup_read::int as read from pg_stat_user_indexes where indexrelname = 'feedback_by_day'`,
  )
  expect(read).toBe(0)
  await hub.close()
})
