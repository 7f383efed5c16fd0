import { Link, NavLink } from '@remix-run/react'
import { BrandMark } from '#app/components/icons.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { readsBank, seesAsModerator, seesAsStaff, seesInside } from '#app/permissions.ts'

export function Header() {
  const { audience, brandName } = useShell()
  const inside = seesInside(audience)
  return (
    <header className="bar">
      <Link className="brand" to="/">
        <BrandMark />
        {brandName}
      </Link>
      {inside && <Find />}
      {inside ? <InsideLinks /> : <OutsideLinks />}
    </header>
  )
}

function Find() {
  const words = useWords('shell')
  return (
    <search className="find wide-only">
      <form action="/search">
        <label className="vh" htmlFor="find">
          {words.searchLabel}
        </label>
        <input id="find" name="q" type="search" placeholder={words.searchLabel} />
      </form>
    </search>
  )
}

const tab = { className: 'button quiet' }

function InsideLinks() {
  const words = useWords('shell')
  const { audience } = useShell()
  const note = useViewerNote()
  return (
    <>
      <nav aria-label={words.main}>
        {/* First, so that nothing moves when the note tells of the right. */}
        {readsBank(note?.grants) && (
          <NavLink {...tab} to="/bank">
            {words.bank}
          </NavLink>
        )}
        <NavLink {...tab} to="/" end>
          {words.threads}
        </NavLink>
        <NavLink {...tab} to="/requests">
          {words.requests}
        </NavLink>
        {seesAsModerator(audience) && (
          <NavLink {...tab} to="/review">
            {words.review}
          </NavLink>
        )}
        {seesAsStaff(audience) && (
          <NavLink {...tab} to="/today">
            {words.today}
          </NavLink>
        )}
        {seesAsStaff(audience) && (
          <NavLink {...tab} to="/triage">
            {words.triage}
          </NavLink>
        )}
        <NavLink {...tab} to="/mine#notices">
          {words.notices}
          <span className="badge plain n unread" title={note?.unread ? words.unread(note.unread) : undefined}>
            {note?.unread || ''}
          </span>
        </NavLink>
      </nav>
      <NavLink className="button quiet wide-only mine" to="/mine">
        {note?.handle ?? words.mine}
      </NavLink>
      <Link className="button primary" to="/ask">
        {words.ask}
      </Link>
    </>
  )
}

function OutsideLinks() {
  const words = useWords('shell')
  const note = useViewerNote()
  return (
    <>
      <nav aria-label={words.main}>
        <NavLink {...tab} to="/rules">
          {words.houseRules}
        </NavLink>
        <NavLink {...tab} to="/requests">
          {words.requests}
        </NavLink>
        <NavLink {...tab} to="/exam">
          {words.exam}
        </NavLink>
      </nav>
      {note?.handle ? (
        <Link className="button mine" to="/settings">
          {note.handle}
        </Link>
      ) : (
        <Link className="button mine" to="/sign-in">
          {words.signIn}
        </Link>
      )}
    </>
  )
}
