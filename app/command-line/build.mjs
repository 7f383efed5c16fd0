import { buildWhenStale, installWhenStale, refuseOldNode } from './prepare.mjs'

process.chdir(new URL('../..', import.meta.url).pathname)
refuseOldNode()
installWhenStale()
buildWhenStale()
