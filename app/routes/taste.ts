import { redirect } from '@remix-run/node'
import { chooseLanguage } from '#app/features/accounts/choose-language.server.ts'
import { ownPath } from '#app/platform/own-path.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

const YEAR_SECONDS = 31_536_000

/** Language and colours: a cookie for everyone, the account's own language for whoever has one. */
export const action = actionRoute('page.open', async ({ ctx, form }) => {
  const headers = new Headers()
  const keep = (name: string, value: string) =>
    headers.append(
      'Set-Cookie',
      `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly${ctx.deployment.secure ? '; Secure' : ''}`,
    )
  const language = form.get('language')
  const theme = form.get('theme')
  if (language === 'en' || language === 'zh-CN') {
    keep('language', language)
    await chooseLanguage(ctx, language)
  }
  if (theme === 'light' || theme === 'dark' || theme === 'system') keep('theme', theme)
  return redirect(ownPath(form.get('to')), { headers })
})
