import * as z from 'zod'
import type { DoctorText } from '#shared/text/administrator/doctor-fr.ts'
import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { openDiscovery, patience } from '../../agents/sign-in/discovery.ts'
import { callbackPath } from '../../agents/sign-in/identity.ts'
import { IdentityFault } from '../../agents/sign-in/identity-settings.ts'
import { readRulesFile } from '../../agents/sign-in/read-rules-file.ts'
import { originOf } from '../../platform/http/listening-address.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Examination } from './examination.ts'
import type { Finding } from './patient.ts'
import { findShortKey } from './short-keys.ts'

/** Checks that the identity provider answers, and shows what to register there. */
export const identityExamination: Examination = {
  subject: 'identity',
  needs: 'nothing',
  async *examine({ settings, locale }) {
    const text = doctorText[locale].identity
    const { identityProvider, rights, extensionRedirects } = settings
    if (identityProvider === null) return yield { how: 'note', words: text.none }
    const { issuer, scope, acr } = identityProvider
    if (!acr?.length) yield { how: 'note', words: text.oneFactor }
    try {
      const known = (await openDiscovery(identityProvider)()).serverMetadata()
      yield { how: 'well', words: fill(text.known, { issuer }) }
      const announced = known.scopes_supported
      for (const one of scope.split(' '))
        if (announced !== undefined && !announced.includes(one))
          yield { how: 'note', words: fill(text.scope, { scope: one }) }
      yield* judgeKeys(known.jwks_uri, text)
    } catch (error) {
      if (!(error instanceof IdentityFault)) throw error
      yield { how: 'wrong', words: fill(text.away, { message: error.message }) }
    }
    const url = `${settings.publicUrl ?? originOf(settings.host, settings.port)}${callbackPath}`
    yield { how: 'note', words: fill(text.return, { url }) }
    for (const back of extensionRedirects)
      yield { how: 'well', words: fill(text.extension, { url: back }) }
    if (rights === null) return
    try {
      await readRulesFile(rights)
      yield { how: 'well', words: fill(text.rules, { file: rights }) }
    } catch (error) {
      if (!(error instanceof SettingRefused)) throw error
      yield { how: 'wrong', words: error.message }
    }
  },
}

async function* judgeKeys(
  address: string | undefined,
  text: DoctorText['identity'],
): AsyncIterable<Finding> {
  if (address === undefined) return
  try {
    const bits = await findShortKey(address, patience * 1000)
    if (bits !== null) yield { how: 'note', words: fill(text.shortKey, { bits }) }
  } catch (error) {
    const message = error instanceof z.ZodError ? text.noKeys : (error as Error).message
    yield { how: 'wrong', words: fill(text.away, { message: `${address}: ${message}` }) }
  }
}
