import { AsyncLocalStorage } from 'node:async_hooks'
import type { Door, Drizzle, Transaction } from '#db/client.server.ts'

/**
 * SQLite has one writer, and a second one that arrives mid-transaction blocks the event loop and then fails with
 * SQLITE_BUSY. So the writers of a process queue here, and nothing else holds a handle that can write.
 */
export function makeDoor(db: Drizzle): Door {
  const writing = new AsyncLocalStorage<true>()
  let lastWrite: Promise<unknown> = Promise.resolve()
  return (work) => {
    if (writing.getStore()) throw new Error('inTransaction inside inTransaction would wait for itself')
    const thisWrite = lastWrite.then(() => writing.run(true, () => db.transaction(work)))
    lastWrite = thisWrite.catch(() => {})
    return thisWrite
  }
}

const afterwards = new WeakMap<Transaction, () => void>()

/** Calls `then` once the transaction stands, for until it does nobody else can see what it wrote. */
export const afterCommit = (tx: Transaction, then: () => void) => afterwards.set(tx, then)

/** `work` must be safe to roll back alone: several may later share one physical transaction, each in a savepoint. */
export function inTransaction<T>(ctx: { door: Door }, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let then: (() => void) | undefined
  const worked = ctx.door(async (tx) => {
    const result = await work(tx)
    then = afterwards.get(tx)
    return result
  })
  return worked.then((result) => {
    then?.()
    return result
  })
}
