import type { Context } from '#app/platform/context.server.ts'

/** Off unless the house has named a program for it. */
export const readsPhotoText = ({ deployment }: Pick<Context, 'deployment'>) => deployment.imageTextCommand !== undefined
