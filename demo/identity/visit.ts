import type { FastifyRequest } from 'fastify'
import type { Locale } from '#shared/text/locale.ts'
import { localeIn, localeOf } from '../../hub/platform/http/locale.ts'
import type { IdentityText } from '../site/text/identity-fr.ts'
import { identityText } from '../site/text/text.ts'

/** One page of the identity provider being shown: in which language, and the way back. */
export interface Visit {
  locale: Locale
  text: IdentityText
  hub: string
}

/**
 * A visit to a page of ours. The address says the language, else the tool that sends the person
 * here (`ui_locales`), else their browser.
 */
export function visitOf(hub: string, request: FastifyRequest, tool?: unknown): Visit {
  return visitIn(localeOf(request, tool), hub)
}

/** A request as the library holds it; `oidc` is missing where it is none of the protocol's. */
export interface LibraryContext {
  get(header: string): string
  oidc?: { params?: Readonly<Record<string, unknown>> | undefined }
}

/** A visit to a page the library shows. */
export function visitOfLibrary(hub: string, ctx: LibraryContext): Visit {
  return visitIn(localeIn(ctx.get('accept-language'), ctx.oidc?.params?.['ui_locales']), hub)
}

function visitIn(locale: Locale, hub: string): Visit {
  return { locale, text: identityText[locale], hub }
}
