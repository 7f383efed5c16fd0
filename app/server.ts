import { mkdir } from 'node:fs/promises'
import { createHouse } from '#app/house.server.ts'
import { startHttp } from '#app/http.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'

async function main() {
  const deployment = readDeployment(process.env)
  await mkdir(deployment.dataDir, { recursive: true })
  const house = await createHouse(deployment)
  const server = await startHttp(house).catch(async (error) => {
    await house.close()
    throw error
  })
  console.log(`Coldshoe is at ${deployment.publicUrl}`)
  const stop = () => {
    server.close(() => house.close().then(() => process.exit(0)))
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error: Error) => {
  console.error(`Coldshoe did not start. ${reasonFor(error)}`)
  process.exit(1)
})

/** One sentence for what an admin can mend; the message itself for the rest. */
function reasonFor(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return 'The port is taken: stop what uses it, or set PORT.'
  if (error.code === 'EACCES' || error.code === 'EROFS')
    return `${error.path ?? 'DATA_DIR'} is not writable: set DATA_DIR to a folder that is.`
  return error.message
}
