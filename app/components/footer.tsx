import { Link, useLocation } from '@remix-run/react'
import { Icon } from '#app/components/icons.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { readsBank, seesAsModerator, seesAsStaff, seesInside } from '#app/permissions.ts'

export function Footer() {
  const words = useWords('shell')
  const { makerName, audience } = useShell()
  const note = useViewerNote()
  return (
    <>
      <footer className="foot">
        <span>{words.forumOf(makerName)}</span>
        <Link to="/rules">{words.houseRules}</Link>
        <Link to="/requests">{words.requests}</Link>
        {seesInside(audience) && <Link to="/samples">{words.samples}</Link>}
        {!seesInside(audience) && <Link to="/exam">{words.exam}</Link>}
        <Link to="/exam/figures">{words.examFigures}</Link>
        {seesAsModerator(audience) && <Link to="/review">{words.review}</Link>}
        {(seesAsModerator(audience) || note?.grants.includes('admin')) && (
          <Link to="/rules/desk">{words.rulesDesk}</Link>
        )}
        {seesAsStaff(audience) && <Link to="/triage">{words.triage}</Link>}
        {readsBank(note?.grants) && <Link to="/bank">{words.bank}</Link>}
        <Taste />
        <span className="end">{words.timesUtc}</span>
      </footer>
      {seesInside(audience) && <Dock />}
    </>
  )
}

/** Language and colours, by plain forms: they work for everyone, signed in or not. */
function Taste() {
  const words = useWords('shell')
  const { language, theme } = useShell()
  const { pathname, search } = useLocation()
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <form className="line" method="post" action="/taste">
      <input type="hidden" name="to" value={pathname + search} />
      <button className="button quiet" name="language" value={other} lang={other}>
        {words.languages[other]}
      </button>
      {(['light', 'dark', 'system'] as const).map((choice) => (
        <button key={choice} className="button quiet" name="theme" value={choice} aria-pressed={choice === theme}>
          {words.themes[choice]}
        </button>
      ))}
    </form>
  )
}

function Dock() {
  const words = useWords('shell')
  return (
    <nav className="dock" aria-label={words.quick}>
      <Link to="/">
        <Icon name="list" />
        {words.threads}
      </Link>
      <Link to="/requests">
        <Icon name="bars" />
        {words.requests}
      </Link>
      <Link to="/ask" className="key">
        <Icon name="plus" />
        {words.ask}
      </Link>
      <Link to="/search">
        <Icon name="search" />
        {words.search}
      </Link>
      <Link to="/mine">
        <Icon name="person" />
        {words.mine}
      </Link>
    </nav>
  )
}
