import { z } from 'zod'

const boolean = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')

const schema = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    HOST: z.string().default('127.0.0.1'),
    PUBLIC_URL: z.url().optional(),
    DATA_DIR: z.string().default('data'),
    DATABASE_URL: z.string().optional(),
    UPLOADS_DIR: z.string().optional(),
    IMAGE_PROCESS: z.string().default('build/programs/image-process.js'),
    IMAGE_TEXT_COMMAND: z
      .string()
      .transform((value) => value.trim() || undefined)
      .optional(),
    SITE_KEY: z
      .string()
      .transform((value) => value || undefined)
      .pipe(z.string().min(32).optional())
      .optional(),
    MAIL_FROM: z.string().default('Coldshoe <no-reply@coldshoe.invalid>'),
    MAIL_DIR: z.string().optional(),
    SMTP_URL: z
      .string()
      .transform((value) => value || undefined)
      .optional(),
    TRUSTED_PROXIES: z.string().default(''),
    DEMO: boolean.default(false),
    EMBEDDINGS_URL: z
      .union([z.literal(''), z.url({ protocol: /^https?$/ })])
      .transform((value) => value || undefined)
      .optional(),
    EMBEDDINGS_MODEL: z.string().min(1).default('text-embedding-3-small'),
    EMBEDDINGS_KEY: z.string().optional(),
    EMBEDDINGS_DIMENSIONS: z.coerce.number().int().min(16).max(4096).default(512),
    LIFT_ADDRESS_LIMITS: boolean.default(false),
    PRIVATE_WEBHOOKS: boolean.default(false),
    RUN_JOBS: boolean.default(true),
    SESSION_DAYS: z.coerce.number().int().min(1).max(90).default(30),
    NODE_ENV: z.string().default('production'),
  })
  .transform((env) => {
    const publicUrl = new URL(env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`)
    return {
      port: env.PORT,
      host: env.HOST,
      publicUrl: publicUrl.origin,
      secure: publicUrl.protocol === 'https:',
      dataDir: env.DATA_DIR,
      databaseUrl: env.DATABASE_URL ?? `file:${env.DATA_DIR}/coldshoe.db`,
      uploadsDir: env.UPLOADS_DIR ?? `${env.DATA_DIR}/uploads`,
      imageProcess: env.IMAGE_PROCESS,
      imageTextCommand: env.IMAGE_TEXT_COMMAND,
      siteKey: env.SITE_KEY,
      mailFrom: env.MAIL_FROM,
      mailDir: env.MAIL_DIR ?? `${env.DATA_DIR}/mail`,
      smtpUrl: env.SMTP_URL,
      trustedProxies: env.TRUSTED_PROXIES.split(',')
        .map((part) => part.trim())
        .filter(Boolean),
      demo: env.DEMO,
      embeddings: env.EMBEDDINGS_URL && {
        ...{ url: env.EMBEDDINGS_URL, model: env.EMBEDDINGS_MODEL, key: env.EMBEDDINGS_KEY || undefined },
        dimensions: env.EMBEDDINGS_DIMENSIONS,
      },
      liftAddressLimits: env.LIFT_ADDRESS_LIMITS,
      privateWebhooks: env.PRIVATE_WEBHOOKS,
      runJobs: env.RUN_JOBS,
      sessionDays: env.SESSION_DAYS,
      development: env.NODE_ENV === 'development',
    }
  })

export type Deployment = z.infer<typeof schema>

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** Parses the environment once. Throws an Error whose message names each variable that is missing or wrong. */
export function readDeployment(env: Record<string, string | undefined>): Deployment {
  const parsed = schema.safeParse(env)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`These settings are wrong: ${problems.join('; ')}.`)
  }
  ensureSafe(parsed.data)
  return parsed.data
}

function ensureSafe(deployment: Deployment) {
  const loopback = LOOPBACK.includes(deployment.host)
  if (deployment.demo && !loopback) throw new Error('DEMO=1 has known passwords, so HOST must be a loopback address.')
  if (deployment.demo) return
  if (deployment.liftAddressLimits && !loopback)
    throw new Error('LIFT_ADDRESS_LIMITS is for tests: not allowed off loopback.')
  if (deployment.privateWebhooks && !loopback)
    throw new Error('PRIVATE_WEBHOOKS is for tests: not allowed off loopback.')
  if (!deployment.secure && !LOOPBACK.includes(new URL(deployment.publicUrl).hostname.replace(/^\[|\]$/g, '')))
    throw new Error('PUBLIC_URL must begin with https:// when it is not a loopback address.')
}
