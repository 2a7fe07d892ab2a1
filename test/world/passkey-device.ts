import type { Page, Protocol } from 'puppeteer-core'

/** A device with passkeys that always says yes. Chromium only. */
export interface PasskeyDevice {
  /** Stands by another page too, with the passkeys it has by now: Chromium asks one a page. */
  carryTo(page: Page): Promise<PasskeyDevice>
  /** It is taken away with its passkeys. */
  leaves(): Promise<void>
}

const options = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
} as const

/** Gives a page a device. @param credentials passkeys it has already */
export async function addPasskeyDevice(
  page: Page,
  credentials: readonly Protocol.WebAuthn.Credential[] = [],
): Promise<PasskeyDevice> {
  const devtools = await page.createCDPSession()
  await devtools.send('WebAuthn.enable')
  const device = await devtools.send('WebAuthn.addVirtualAuthenticator', { options })
  for (const credential of credentials)
    await devtools.send('WebAuthn.addCredential', { ...device, credential })
  return {
    leaves: () => devtools.detach(),
    async carryTo(other) {
      const held = await devtools.send('WebAuthn.getCredentials', device)
      return addPasskeyDevice(other, held.credentials)
    },
  }
}
