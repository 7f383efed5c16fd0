import { Form } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { Saved } from '#app/features/accounts/ui/saved.tsx'
import { useWords } from '#app/messages/use-words.ts'

export type ListedDevice = { id: string; device: string | null; createdAt: number; isHere: boolean }

export function DeviceList({ devices, isEnded }: { devices: ListedDevice[]; isEnded: boolean }) {
  const words = useWords('accounts').settings
  return (
    <section className="stack" id="devices" aria-labelledby="devices-heading">
      <h2 id="devices-heading">{words.devices}</h2>
      <Saved text={isEnded && words.ended} />
      <ul className="devices">
        {devices.map((device) => (
          <li key={device.id}>
            <Device {...device} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Device({ id, device, createdAt, isHere }: ListedDevice) {
  const words = useWords('accounts').settings
  return (
    <>
      <div>
        <p>{device ?? words.unknownDevice}</p>
        <p className="facts">
          {isHere && <b>{words.thisDevice}</b>}
          <span>
            {words.since} <Moment at={createdAt} />
          </span>
        </p>
      </div>
      <Form method="post" action={isHere ? '/sign-out' : '/settings'} reloadDocument>
        <input type="hidden" name="session" value={id} />
        <button className="button" name="intent" value="end-session">
          {isHere ? words.signOut : words.end}
        </button>
      </Form>
    </>
  )
}
