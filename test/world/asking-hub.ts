import type { Browser } from 'puppeteer-core'
import { expect } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { declareAsking } from './declare-asking.ts'
import { finishes, receiptOf } from './form.ts'
import { freePort } from './free-port.ts'
import { sit } from './person.ts'
import { type Product, startServe } from './product.ts'
import { newDatabase } from './stores.ts'
import { townNotice } from './town.ts'

/** A hub that asks about every démarche of a website which runs already. */
export interface AskingHub {
  hub: Product
  address: string
  /** Name of the website at the hub. */
  site: string
  /** A content security policy that lets a page reach itself and the hub alone. */
  policy: string
  /** Returns the answers of a receipt; `null` when the hub keeps none. */
  kept(receipt: string): Promise<unknown>
  close(): Promise<void>
}

const site = 'ville'

/** Starts a hub for a website, whose pages have this origin. */
export async function startAskingHub(origin: string): Promise<AskingHub> {
  const database = await newDatabase()
  const usual = defaultConfiguration(parvis, townNotice)
  await declareAsking(database, origin, {
    [site]: { ...usual, extras: [], invited: 1, rest_days: 0 },
  })
  const hub = await startServe({ DATABASE_URL: database }, await freePort())
  const address = hub.at('hub')
  return {
    hub,
    address,
    site,
    policy: `default-src 'self'; script-src 'self' ${address}; connect-src 'self' ${address}; img-src 'self' ${address}`,
    async kept(receipt) {
      const headers = { 'parvis-receipt': receipt }
      const answer = await fetch(`${address}/v1/feedback/receipt`, { headers })
      return answer.ok ? answer.json() : null
    },
    async close() {
      await hub.stop()
    },
  }
}

/** Has somebody answer the first question of a page of the website; the hub keeps it. */
export async function answerAt(browser: Browser, hub: AskingHub, address: string): Promise<void> {
  const usager = await sit(browser)
  await usager.goes(address)
  await usager.page.waitForSelector('parvis-feedback >>> fieldset')
  await usager.page.click('parvis-feedback >>> fieldset label')
  await finishes(usager)
  expect(await hub.kept(await receiptOf(usager))).toMatchObject({ service: 'voirie' })
  await usager.leaves()
}
