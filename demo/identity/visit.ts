import type { FastifyRequest } from 'fastify'
import type { Locale } from '#shared/text/locale.ts'
import { localeIn, localeOf } from '../../hub/platform/http/locale.ts'
import type { IdentityText } from '../site/text/identity-fr.ts'
import { identityText } from '../site/text/text.ts'

/** The language of one page, and the way back. */
export interface Visit {
  locale: Locale
  text: IdentityText
  hub: string
}

/**
 * Returns the language of a page of ours: by its address, else the client's `ui_locales`, else the
 * browser.
 */
export function visitOf(hub: string, request: FastifyRequest, tool?: unknown): Visit {
  return visitIn(localeOf(request, tool), hub)
}

/** The library's request context; `oidc` is missing outside of the protocol. */
export interface LibraryContext {
  get(header: string): string
  oidc?: { params?: Readonly<Record<string, unknown>> | undefined }
}

/** Returns the language of a page of the library. */
export function visitOfLibrary(hub: string, ctx: LibraryContext): Visit {
  return visitIn(localeIn(ctx.get('accept-language'), ctx.oidc?.params?.['ui_locales']), hub)
}

function visitIn(locale: Locale, hub: string): Visit {
  return { locale, text: identityText[locale], hub }
}
