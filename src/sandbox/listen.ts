import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The sandbox has no password: it is for the person at this machine alone. */
export const LOOPBACK = '127.0.0.1';

/** Listens on loopback and gives back the port; rejects with an error that names the port where it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException): void => {
      const why = cause.code === 'EADDRINUSE' ? 'is already in use' : `cannot be used (${cause.code ?? cause.message})`;
      reject(new Error(`Port ${port} on ${LOOPBACK} ${why}`, { cause }));
    };
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      server.off('error', fail);
      const address = server.address() as AddressInfo;
      resolve(address.port);
    });
  });
}
