import type { Fuzzer } from './fuzzer.ts'
import { messages } from './messages.ts'
import { readers } from './readers.ts'
import { requests } from './requests.ts'

/** All that is fuzzed. */
export const fuzzers: readonly Fuzzer[] = [requests, readers, messages]
