import type { Context } from '#app/platform/context.server.ts'

/** Off unless the house has a program for it and has switched it on. */
export const readsPhotoText = ({ settings, deployment }: Pick<Context, 'settings' | 'deployment'>) =>
  settings.moderation.readsPictures && deployment.imageTextCommand !== undefined
