#!/usr/bin/env node
import { run } from './cli.ts'
import { isWorker } from './platform/process/as-worker.ts'

process.exitCode = await run(process.argv.slice(2), process.env)
// The IPC channel to its parent would keep a worker alive.
if (isWorker) process.exit()
