import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface FrontDoor {
  /** The address to tell a person. */
  readonly address: string
  close(): void
}

/**
 * Listens on 127.0.0.1 before a server that does too, so that the address to tell is short and one port is enough. A request for that
 * address is sent on to the one that `welcome` makes from the host and port asked for; all else passes through.
 */
export async function frontDoor(port: number, welcome: (authority: string) => string): Promise<FrontDoor> {
  const key = `/${randomBytes(5).toString('hex')}`

  const door = createServer((visit, answer) => {
    if (visit.url === key) {
      answer.writeHead(302, { Location: welcome(visit.headers.host ?? ''), 'Cache-Control': 'no-store' }).end()
      return
    }
    const { url: path, method, headers } = visit
    const inner = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    inner.once('error', () => answer.destroy())
    visit.pipe(inner)
  })

  door.on('upgrade', (visit, socket, head) => {
    const inner = connect(port, '127.0.0.1')
    const headers = visit.rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('')
    inner.write(`${visit.method} ${visit.url} HTTP/1.1\r\n${headers}\r\n`)
    inner.write(head)
    socket.pipe(inner).pipe(socket)
    inner.once('error', () => socket.destroy())
    socket.once('error', () => inner.destroy())
  })

  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  return {
    address: `http://127.0.0.1:${(door.address() as AddressInfo).port}${key}`,
    close: () => {
      door.close()
      door.closeAllConnections()
    },
  }
}
