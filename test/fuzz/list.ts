import type { Fuzzer } from './fuzzer.ts'
import { requests } from './requests.ts'

/** All that is fuzzed. */
export const fuzzers: readonly Fuzzer[] = [requests]
