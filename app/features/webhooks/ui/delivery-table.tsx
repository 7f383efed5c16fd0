import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { EndpointData } from '#app/features/webhooks/read-webhooks.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Delivery = EndpointData['deliveries'][number]

export function DeliveryTable({ data: { id, deliveries, next, begins, off } }: { data: EndpointData }) {
  const words = useWords('webhooks')
  if (deliveries.length === 0) return <p className="empty">{words.noDeliveries}</p>
  return (
    <>
      <WideTable label={words.deliveries}>
        <table className="figures">
          <thead>
            <tr>
              {Object.values(words.columns).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {deliveries.map((delivery) => (
              <Row key={delivery.id} delivery={delivery} mayResend={off === null} />
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="line">
        {next && (
          <Link className="button" to={`/webhooks/${id}?after=${next}`}>
            {words.older}
          </Link>
        )}
        {!begins && (
          <Link className="button quiet" to={`/webhooks/${id}`}>
            {words.latest}
          </Link>
        )}
      </p>
    </>
  )
}

function Row({ delivery, mayResend }: { delivery: Delivery; mayResend: boolean }) {
  const words = useWords('webhooks')
  const { id, at, type, state, attempts, nextAt, body } = delivery
  return (
    <tr>
      <td className="n">
        <Moment at={at} />
      </td>
      <th scope="row">
        <details>
          <summary>{type}</summary>
          <code>{body}</code>
        </details>
      </th>
      <td>{words.deliveryStates[state]}</td>
      <td className="n">{attempts}</td>
      <td>
        <Answered delivery={delivery} />{' '}
        {state === 'waiting' && attempts > 0 && nextAt !== null && (
          <small>
            {words.nextTry} <Moment at={nextAt} />
          </small>
        )}
      </td>
      <td>
        {state !== 'waiting' && mayResend && (
          <Form method="post">
            <input type="hidden" name="delivery" value={id} />
            <button className="button quiet" name="intent" value="resend">
              {words.resend}
            </button>
          </Form>
        )}
      </td>
    </tr>
  )
}

function Answered({ delivery: { lastStatus, lastFault } }: { delivery: Delivery }) {
  const words = useWords('webhooks')
  if (lastStatus !== null) return words.answered(lastStatus)
  return lastFault === null ? null : words.faults[lastFault as keyof typeof words.faults]
}
