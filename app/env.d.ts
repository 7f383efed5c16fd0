import '@remix-run/node'
import type { Visit } from '#app/visit.server.ts'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext extends Visit {}
}
