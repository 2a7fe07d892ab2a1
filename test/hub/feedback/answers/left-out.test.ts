import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { type Drawing, stepsOf } from '#shared/quality/steps.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { answersTo } from '../../../world/answers-to.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { readRollUp, recountAnswers } from '../../../world/recount.ts'
import { stores } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'
import { town, townNotice } from '../../../world/town.ts'

type Given = Record<string, AnswerValue>

/** A tap: which of the questions that are shown, which answers, and when it arrives among the others. */
const tap = fc.record({ which: fc.nat(), value: fc.nat(), delay: fc.nat(100) })

describe.each(stores)('An answer that a later one leaves out, on $store', ({ open }) => {
  let hub: TestHub
  let configuration: number
  let told: SiteConfiguration
  let drawing: Drawing
  beforeAll(async () => {
    hub = await startHub(await open())
    const content = defaultConfiguration(jdma, townNotice)
    const { organisation, site } = town
    configuration = await insertConfiguration(hub.database, organisation, site, content)
    told = (await hub.send({ method: 'GET', url: `/v1/sites/${site}?locale=fr` })).json()
    const [form] = told.forms
    if (!form) throw new Error('JDMA has a form')
    drawing = { form, drawn: undefined, chance: 0.5 }
  })
  afterAll(() => hub.close())

  /** Answers one of the questions that are shown after some answers. */
  function answers(given: Given, { which, value }: { which: number; value: number }): Given {
    const steps = stepsOf(told, drawing, given).filter(({ kind }) => kind === 'question')
    const step = steps[which % steps.length]
    if (step?.kind !== 'question') throw new Error('A form has questions')
    const scale = told.scales[told.questions[step.item]?.scale ?? '']
    const values = [...(scale?.answers ?? []), ...(scale?.aside ?? [])].map((one) => one.value)
    // Of several choices, those whose bit is set.
    return scale?.several
      ? Object.fromEntries(
          values.map((one, at) => [choiceName(step.item, one), (value >> at) % 2 === 0 ? 1 : 0]),
        )
      : { [step.item]: values[value % values.length] ?? 0 }
  }

  async function sends(part: Record<string, unknown>) {
    const sent = await hub.send({ method: 'POST', url: '/v1/feedback', payload: part })
    expect([200, 201, 202], sent.body).toContain(sent.statusCode)
  }

  async function keptBy(receipt: unknown): Promise<Record<string, string>> {
    const headers = { 'parvis-receipt': String(receipt) }
    return (await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })).json().answers
  }

  const asText = (given: Given) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))

  it('counts nowhere, whatever the order of taps and changes of mind', async () => {
    const expected = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.array(tap, { minLength: 1, maxLength: 14 }), async (taps) => {
        const envelope = feedback({ configuration, item: undefined })
        let given: Given = { satisfaction: 3 }
        const parts = [{ part: 1, answers: given, delay: 0 }]
        for (const one of taps) {
          const added = answers(given, one)
          given = { ...given, ...added }
          parts.push({ part: parts.length + 1, answers: added, delay: one.delay })
        }
        for (const { part, answers } of parts.toSorted((one, other) => one.delay - other.delay))
          await sends({ ...envelope, part, answers })
        const counted = asText(answersTo(stepsOf(told, drawing, given), undefined, given))
        expect(await keptBy(envelope['receipt'])).toEqual(counted)
        for (const [item, value] of Object.entries(counted)) {
          const name = `${item} ${value}`
          expected.set(name, (expected.get(name) ?? 0) + 1)
        }
      }),
      { numRuns: times(15, 200) },
    )
    const rows = await hub.database.query<{ name: string; n: number }>(
      `select concat(item, ' ', value) as name, sum(n)::int as n from tally
       where instrument = 'jdma' group by 1 having sum(n) <> 0`,
    )
    expect(new Map(rows.map(({ name, n }) => [name, n]))).toEqual(expected)
    expect(await readRollUp(hub.database)).toEqual(await recountAnswers(hub.database))
  })

  it('counts again when its usager changes their mind back', async () => {
    const envelope = feedback({ configuration, item: undefined })
    const tries = (isTried: 0 | 1) => ({ contact_tried_1: isTried, contact_tried_9: 1 - isTried })
    const said: Given[] = [{ satisfaction: 1 }, tries(1), { contact_reached_1: 1 }]
    for (const [at, answers] of said.entries()) await sends({ ...envelope, part: at + 1, answers })
    await sends({ ...envelope, part: 4, answers: tries(0) })
    expect(await keptBy(envelope['receipt'])).not.toHaveProperty('contact_reached_1')
    await sends({ ...envelope, part: 5, answers: tries(1) })
    expect(await keptBy(envelope['receipt'])).toHaveProperty('contact_reached_1', '1')
  })
})
