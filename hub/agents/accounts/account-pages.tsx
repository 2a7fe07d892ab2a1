import type { ComponentChildren } from 'preact'
import { fill } from '#shared/text/fill.ts'
import { type Locale, locales } from '#shared/text/locale.ts'
import { roleText } from '#shared/text/site-owner/agents/role.ts'
import { signInText } from '#shared/text/site-owner/agents/sign-in.ts'
import { Field } from '../../platform/pages/field.tsx'
import { Languages } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'
import { linkPath } from './account-links.ts'
import type { Account } from './accounts-sql.ts'

/** A frame in a language of people inside. */
export type Frame = PageFrame & { locale: Locale }

/** Path of the page that makes a passkey, and of what its script asks. */
export const passkeyPath = '/compte/cle'

/** The part of the console that shows a person their passkeys. */
export const ownPasskeysPath = '/console/#connexions'

const script = '/console/account.js'

/**
 * A button that needs the script, and is disabled until it is there: what it asks, what it answers to,
 * and what it says of a failure.
 */
function PasskeyButton({
  locale,
  kind,
  path,
  children,
}: {
  locale: Locale
  kind: 'make' | 'use'
  path: string
  children: ComponentChildren
}) {
  const { failed, unable, known, tooOften } = signInText[locale].script
  return (
    <>
      <button
        type="button"
        id="passkey"
        disabled
        data-kind={kind}
        data-path={path}
        data-failed={failed}
        data-known={known}
        data-often={tooOften}
        data-unable={unable}
      >
        {children}
      </button>
      <p id="passkey-fault" class="fault" role="alert" hidden />
    </>
  )
}

/** Writes the page of a sign-in. @param way path of the sign-in; @param openid offers both doors */
export function writeSignInPage(
  frame: Frame,
  { way, openid, fault, typed }: { way: string; openid: boolean; fault?: string; typed?: string },
): string {
  const text = signInText[frame.locale].door
  return writeAccountPage(
    frame,
    text.title,
    <>
      {openid && (
        <p>
          <a class="press" href={`${way}/openid`}>
            {text.openid}
          </a>
        </p>
      )}
      <p class="hint">{text.passkeyHint}</p>
      <PasskeyButton locale={frame.locale} kind="use" path={`${way}/passkey`}>
        {text.passkey}
      </PasskeyButton>
      <details open={Boolean(fault)}>
        <summary>{text.noKey}</summary>
        <form action={`${way}/link?locale=${frame.locale}`} method="post">
          <Field
            id="email"
            type="email"
            label={text.email}
            fault={fault}
            value={typed}
            autocomplete="email"
            maxLength={300}
            required
          />
          <button type="submit">{text.send}</button>
        </form>
      </details>
    </>,
    { path: way },
  )
}

/**
 * Writes the page that waits for somebody to open their link, or to type its code. It says not whether
 * there is one.
 * @param fault of a code that was typed
 */
export function writeLinkSent(frame: Frame, way: string, fault?: string): string {
  const text = signInText[frame.locale].door
  return writeAccountPage(
    frame,
    text.sentTitle,
    <>
      <p>{text.sent}</p>
      <p>{text.sentAfter}</p>
      <p>
        <a class="press" href={way}>
          {text.goOn}
        </a>
      </p>
      <p class="hint">{text.notArrived}</p>
      <details open={Boolean(fault)}>
        <summary>{text.otherDevice}</summary>
        <form action={`${way}/code?locale=${frame.locale}`} method="post">
          <Field
            id="code"
            label={text.code}
            fault={fault}
            autocomplete="one-time-code"
            autocapitalize="characters"
            dir="ltr"
            spellcheck={false}
            maxLength={20}
            required
          />
          <button type="submit">{text.codePress}</button>
        </form>
      </details>
    </>,
    { path: way },
  )
}

/**
 * Writes the page of a link: a program that reads mail opens it, and only a button uses it. It says
 * what the person may do here.
 */
export function writeLinkPage(
  frame: Frame,
  token: string,
  { name, role }: Pick<Account, 'name' | 'role'>,
): string {
  const { title, said, press } = signInText[frame.locale].link
  return writeAccountPage(
    frame,
    fill(title, { name }),
    <>
      <p>{fill(said, { organisation: frame.identity?.name ?? '' })}</p>
      <ul>
        {roleText[frame.locale].does[role].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <form action={`${linkPath}/${token}?locale=${frame.locale}`} method="post">
        <button type="submit">{press}</button>
      </form>
    </>,
  )
}

/**
 * Writes the page that makes a passkey.
 * @param later where a person goes on without one; `null` where one is asked of them
 */
export function writePasskeyPage(
  frame: Frame,
  later: { href: string; isBack: boolean } | null,
): string {
  const text = signInText[frame.locale].passkey
  return writeAccountPage(
    frame,
    text.title,
    <>
      <p>{text.said}</p>
      {!later && <p>{text.asked}</p>}
      <PasskeyButton locale={frame.locale} kind="make" path={passkeyPath}>
        {text.press}
      </PasskeyButton>
      {later && (
        <p>
          <a class="again" href={later.href}>
            {later.isBack ? text.back : text.later}
          </a>
        </p>
      )}
    </>,
  )
}

/**
 * Writes a page of an account.
 * @param address of its other languages: a path, for the answer to a form; what else it says
 */
export function writeAccountPage(
  frame: Frame,
  title: string,
  children: ComponentChildren,
  address: { path?: string; query?: Readonly<Record<string, string>> } = {},
): string {
  return writePage({
    ...frame,
    title,
    languages: <Languages locale={frame.locale} offered={locales} {...address} />,
    script,
    children: (
      <main class="account" data-busy={signInText[frame.locale].script.busy}>
        <h1>{title}</h1>
        {children}
      </main>
    ),
  })
}
