import { setTimeout as wait } from 'node:timers/promises'

const ROOM_MS = 10

/** Between two writes of a long run: whoever else waits to write asks again every few milliseconds, and is let in. */
export const leaveRoom = () => wait(ROOM_MS)
