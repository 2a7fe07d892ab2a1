import { freePort } from '../../world/free-port.ts'
import { type Product, startServe } from '../../world/product.ts'

/** Hubs that share a database, each of which may be killed at any moment. */
export interface Hubs {
  /** Where each is, whether it is there just now or not. */
  urls: readonly string[]
  /** Kills one as a power button does, and starts it again. Resolves once it answers. */
  kill(which: number): Promise<void>
  close(): Promise<void>
}

/** How a hub is set that sends by e-mail and by SMS. */
export interface Ways {
  mail: string
  sms: string
}

export async function openHubs(url: string, { mail, sms }: Ways, count: number): Promise<Hubs> {
  const settings = {
    DATABASE_URL: url,
    SMTP_URL: mail,
    PARVIS_MAIL_FROM: 'Commune de Bourg <ne-pas-repondre@bourg.example>',
    PARVIS_SMS_URL: sms,
    PARVIS_SMS_TOKEN: 'a token of the tests',
  }
  const hubs: { port: number; hub: Product; rising: Promise<void> }[] = []
  for (let n = 0; n < count; n += 1) {
    const port = await freePort()
    hubs.push({ port, hub: await startServe(settings, port), rising: Promise.resolve() })
  }
  return {
    urls: hubs.map(({ port }) => `http://127.0.0.1:${port}`),
    async kill(which) {
      const one = hubs[which]
      if (!one) throw new Error(`There is no hub ${which}`)
      one.rising = one.rising.then(async () => {
        await one.hub.kill()
        one.hub = await startServe(settings, one.port)
      })
      await one.rising
    },
    async close() {
      for (const { hub, rising } of hubs) {
        await rising
        await hub.stop()
      }
    },
  }
}
