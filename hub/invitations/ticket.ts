import { dayNumber, daysLater } from '#shared/calendar/day.ts'
import { ticketDays } from '#shared/contract/invitations/invitation.ts'
import { codeBytes, readCode, readCodeBytes, writeCode } from '#shared/identifier/code.ts'
import { digestsUnder, digestUnder } from '../platform/crypto/digests.ts'
import type { Secret } from '../platform/crypto/secret.ts'

/** Day from which expiries are counted. */
const epoch = dayNumber('2025-01-01')

/** Days that ten bits can count. */
const cycle = 1024

/**
 * Makes a ticket: seventy random bits, and in the last ten the day on which it expires. A row of the
 * database so needs no day.
 * @param random ten bytes from a cryptographic source
 * @param from the day on which its validity begins, `YYYY-MM-DD`
 */
export function makeTicket(random: Uint8Array, from: string): string {
  const bytes = Uint8Array.from(random)
  const expiry = (((dayNumber(from) + ticketDays - epoch) % cycle) + cycle) % cycle
  bytes[codeBytes - 2] = ((bytes[codeBytes - 2] ?? 0) & 0b1111_1100) | (expiry >> 8)
  bytes[codeBytes - 1] = expiry & 0xff
  return writeCode(bytes)
}

/** Parses a typed ticket. @returns it in groups of four, or `null` when it is none. */
export function readTicket(typed: string): string | null {
  return readCode(typed)
}

/**
 * Returns the last day on which a ticket is valid; `null` when it is past or its validity has
 * not begun.
 * @param today `YYYY-MM-DD`
 */
export function expiryOf(ticket: string, today: string): string | null {
  const [high = 0, low = 0] = readCodeBytes(ticket).slice(-2)
  const written = ((high & 0b11) << 8) | low
  const now = (((dayNumber(today) - epoch) % cycle) + cycle) % cycle
  const left = (written - now + cycle) % cycle
  return left <= ticketDays ? daysLater(today, left) : null
}

/** Returns what the database keeps of a ticket. */
export function hashTicket(secret: Secret, ticket: string): string {
  return digestUnder(secret, useOfTickets, ticket)
}

/** Returns what the database may keep of a ticket: by each generation of the root. */
export function ticketDigests(secret: Secret, ticket: string): string[] {
  return digestsUnder(secret, useOfTickets, ticket)
}

/** The use of the key of these digests. */
export const useOfTickets: readonly string[] = ['ticket']

/** Returns the link of a ticket, short enough for an SMS. */
export function ticketAddress(publicUrl: string, ticket: string): string {
  return `${publicUrl}/a/${ticket.replaceAll('-', '')}`
}
