const paths = {
  up: <path d="M9 15V4M4.5 8.5 9 4l4.5 4.5" />,
  reply: <path d="M7 5 3 9l4 4M3 9h7a5 5 0 0 1 5 5" />,
  check: <path d="m3.5 9.5 3.5 3.5 7.5-8" />,
  flag: <path d="M4.5 15.5V3H13l-2 3.500 2 3.500H4.500" />,
  camera: (
    <>
      <rect x="2.5" y="4.5" width="13" height="10" rx="1.5" />
      <circle cx="9" cy="9.5" r="2.7" />
    </>
  ),
  list: <path d="M3 5h12M3 9h12M3 13h8" />,
  bars: <path d="M4 15V8M9 15V3M14 15v-4" />,
  plus: <path d="M9 3.5v11M3.5 9h11" />,
  search: (
    <>
      <circle cx="8" cy="8" r="4.5" />
      <path d="m11.5 11.5 4 4" />
    </>
  ),
  person: (
    <>
      <circle cx="9" cy="6.5" r="3" />
      <path d="M3 15.5c.8-3 3-4.5 6-4.500s5.200 1.500 6 4.500" />
    </>
  ),
  pencil: <path d="m3.5 14.500.7-3L12 3.700l2.300 2.300-7.800 7.800z" />,
}

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 18 18" aria-hidden="true">
      {paths[name]}
    </svg>
  )
}

export function BrandMark() {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true">
      <path fill="currentColor" d="M2 5h6v3H5.5v4h11V8H14V5h6v10H2z" />
      <path fill="currentColor" d="M8 17h6v2H8z" />
    </svg>
  )
}
