import type { Fuzzer } from './fuzzer.ts'
import { playMessages } from './messages/play.ts'

/** All that contexts of the extension, pages and strangers may say to its background. */
export const messages: Fuzzer = { name: 'messages', runs: 100_000, fuzz: playMessages }
