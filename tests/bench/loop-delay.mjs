// Loaded into each thread of a server by `--import`: says now and then for how long its event loop stood still.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const TICK_MS = 5
const thread = isMainThread ? 'web' : 'worker'
let last = performance.now()
let longest = 0
let ticks = 0
setInterval(() => {
  const at = performance.now()
  longest = Math.max(longest, at - last - TICK_MS)
  last = at
  ticks += 1
  if (ticks % 20 !== 0) return
  writeSync(2, `${JSON.stringify({ loop: thread, ms: Math.round(longest) })}\n`)
  longest = 0
}, TICK_MS).unref()
